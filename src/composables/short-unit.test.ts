import { describe, expect, it } from 'vitest';
import { shortUnit } from './short-unit';

describe('shortUnit', () => {
  it('drops the place in front and a second name in brackets', () => {
    expect(shortUnit('云汀市驿道服务中心（云汀市渡口管理站）', '云汀市')).toBe('驿道服务中心');
    expect(shortUnit('云汀市驿道服务中心', null)).toBe('云汀市驿道服务中心');
  });

  it('leaves a name that would say nothing any more', () => {
    expect(shortUnit('云汀市三中', '云汀市')).toBe('云汀市三中');
    expect(shortUnit('云汀市（本级）', '云汀市')).toBe('云汀市（本级）');
  });
});
