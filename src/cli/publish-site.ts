import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type * as Prerender from '@/prerender';
import { withImports, type BuiltScript } from './sizes.ts';

export interface PublishOptions {
  /** The built site: index.html as the template, assets, public files and data/. */
  folder: string;
  /** The server build of src/prerender.ts. */
  prerender: typeof Prerender;
  scripts: readonly BuiltScript[];
  /** Takes one sentence about a document that is listed and cannot be published. */
  warn: (sentence: string) => void;
}

/**
 * Writes every page of the site with its figures into its own folder, and 404.html.
 * A document that cannot be read is left out with a sentence; its entry in the catalogue says the same in the app.
 * @returns how many pages were written
 */
export async function publishSite({ folder, prerender, scripts, warn }: PublishOptions): Promise<number> {
  const read = (file: string) => readFile(path.join(folder, file), 'utf8').catch(() => null);
  const [template, themeScript] = await Promise.all([read('index.html'), read('theme.js')]);
  if (template === null || themeScript === null) throw new Error(`No index.html or theme.js in ${folder}`);
  const { site, problems } = await prerender.readSite((file) => read(`data/${file}`));
  problems.forEach(warn);
  const pages = prerender.pagesOf(site);
  for (const page of pages) {
    const { content, modules } = await prerender.renderPage(page, site);
    const html = prerender.pageHtml(template, { ...content, preloads: preloadsOf(scripts, modules, template) });
    await write(folder, `${page.path}index.html`, html);
  }
  const css = (await read(stylesheetOf(template))) ?? '';
  await write(folder, '404.html', await prerender.notFoundPage({ css, themeScript }));
  return pages.length;
}

/** The scripts that hold the rendered modules, with what they import, but for those the template loads anyway. */
function preloadsOf(scripts: readonly BuiltScript[], modules: Iterable<string>, template: string): string[] {
  const files = [...modules].flatMap((module) => {
    const script = scripts.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${module}`)));
    return script ? [script.fileName] : [];
  });
  return withImports(scripts, files).filter((file) => !template.includes(`"./${file}"`));
}

function stylesheetOf(template: string): string {
  const link = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/.exec(template);
  if (!link) throw new Error('index.html links no stylesheet');
  return link[1]!;
}

async function write(folder: string, file: string, text: string): Promise<void> {
  const target = path.join(folder, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}
