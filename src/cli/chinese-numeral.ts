const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 to 99 as tables are numbered (一, 十二, 二十); other numbers stay in digits. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return `${ten}${DIGITS[number % 10]}`;
}
