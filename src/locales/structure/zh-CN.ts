/** Words of 支出结构, apart from the others: they come with it, not with the first page. */
export const zhCN = {
  'cut.function': '功能分类',
} as const;
