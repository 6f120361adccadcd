export const cli = {
  'cli.export.usage': 'npm run export -- <编号或 document.json> --long <文件夹> [--lang en]',
  'cli.export.written': '已把 {id} 导出为 {files}，写在 {folder}。',
} as const;
