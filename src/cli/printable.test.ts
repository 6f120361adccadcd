import { expect, it } from 'vitest';
import { printable } from './printable';

it('shows what a terminal would obey, and keeps line breaks and every other text', () => {
  expect(printable('表一\n<b>\u001b[31mred\u0007 \u009b2J \u202eabc\r')).toBe('表一\n<b>�[31mred� �2J �abc�');
});
