/** 简体中文: 核查. */
export const zhCN = {
  'checks.title': '{department} {year} 年核查',
} as const;
