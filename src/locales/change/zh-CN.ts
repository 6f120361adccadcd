/** 简体中文: 同比. */
export const zhCN = {
  'change.title': '{department} {year} 年同比',
} as const;
