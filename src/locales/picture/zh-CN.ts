/** Words of what every picture has beside it, apart from the others: they come with it, not with the first page. */
export const zhCN = {
  'picture.save': '存下这张图和它的数：{title}',
  'picture.unit': '单位：{unit}',
  'picture.source': '出处：{source}',
  'picture.saved': '已存到下载文件夹。',
  'picture.notDrawn': '图还没有画好，稍候再存。',
  'picture.failed.picture': '这个浏览器没能画出图片文件；可以改存 SVG 或 CSV，或打印这一页。',
  'picture.failed.csv': '没能写出 CSV 文件；表里的数可以选中复制。',
  'picture.kind.treemap': '矩形树图',
  'picture.announce.root': '{name}，{amount}',
  'picture.announce.node': '{name}，{amount}，占总计 {share}，第 {position} 项，共 {count} 项',
  'picture.announce.noShare': '{name}，{amount}，第 {position} 项，共 {count} 项',
  'picture.announce.withCode': '{code}，{name}',
  'picture.announce.rest': '{gathered}，{amount}',
  'picture.announce.blank': '空白',
} as const;
