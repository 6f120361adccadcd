/** Words of the flow of 总览, apart from the others: they come with it, not with the first page. */
export const zhCN = {
  'flow.column.source': '资金来源',
} as const;
