/** Words of 总览, apart from the others: they come with it, not with the first page. */
export const zhCN = {
  'overview.title': '{department} {year} 年总览',
} as const;
