/** Words of a figure that only the narrative states: they come with the pages that show figures. */
export const zhCN = {
  'figure.stated': '只在正文里',
  'figure.stated.place': '正文，{section}',
  'figure.stated.noSection': '正文',
  'figure.stated.quote': '“{text}”',
  'figure.of.year': '（{year} 年）',
  'figure.stated.cut': '……',
} as const;
