import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A page of the built site that Lighthouse looks at. */
export interface JudgedPage {
  name: string;
  /** From the site's root, without a slash before it. */
  path: string;
}

/** 首页, and of the first document of the site 总览, 支出结构 and a table. */
export async function judgedPages(folder: string): Promise<JudgedPage[]> {
  const catalog = JSON.parse(await readFile(path.join(folder, 'data/catalog.json'), 'utf8')) as {
    documents: readonly { id: string }[];
  };
  const [first] = catalog.documents;
  if (!first) throw new Error(`No document is published in ${folder}`);
  return [
    { name: '首页', path: '' },
    { name: '总览', path: `${first.id}/` },
    { name: '支出结构', path: `${first.id}/structure/` },
    { name: '原表', path: `${first.id}/tables/1/` },
  ];
}
