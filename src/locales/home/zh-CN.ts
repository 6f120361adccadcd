/** Words of 首页, apart from the others: they come with it, not with the first page. */
export const zhCN = {
  'home.title': '预算透视',
} as const;
