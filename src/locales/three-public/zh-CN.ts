/** 简体中文: “三公”经费. */
export const zhCN = {
  'threePublic.title': '{department} {year} 年“三公”经费',
} as const;
