/** Words of what every picture has beside it, apart from the others: they come with it, not with the first page. */
export const zhCN = {
  'picture.save': '存图',
} as const;
