import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rolldown, ViteBuilder } from 'vite';
import type * as Prerender from '@/prerender';
import { copyData } from './data-folder.ts';
import { publishSite } from './publish-site.ts';
import { sizeLine, sizesOf, type BuiltScript } from './sizes.ts';

/** The modules whose scripts make up 支出结构 in all its views; the nested table is part of the page. */
const STRUCTURE_MODULES = [
  'src/pages/StructurePage.vue',
  'src/components/SunburstChart.vue',
  'src/components/treemap/TreemapChart.vue',
  'src/components/bars/BarsView.vue',
];

/**
 * The whole build: the app, the data, the server build, every page printed with its figures, and the sizes.
 * Throws, after everything is written, where a size is over its bar.
 * @param data the folder of documents that is published
 * @param examples whether the invented ones among them (虚构示例) are published too
 */
export async function buildSite(builder: ViteBuilder, data: string, examples: boolean): Promise<void> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('The build has lost one of its two environments');
  const scripts = scriptsOf(await builder.build(client));
  const folder = client.config.build.outDir;
  await copyData(data, path.join(folder, 'data'), examples);
  await builder.build(ssr);
  const server = ssr.config.build.outDir;
  try {
    const entry = pathToFileURL(path.join(server, 'prerender.js')).href;
    const prerender = (await import(entry)) as typeof Prerender;
    const warn = (sentence: string) => builder.config.logger.warn(sentence);
    const pages = await publishSite({ folder, prerender, scripts, warn });
    builder.config.logger.info(`${pages} pages printed into ${folder}`);
  } finally {
    await rm(server, { recursive: true, force: true });
  }
  reportSizes(scripts, builder);
}

function reportSizes(scripts: readonly BuiltScript[], builder: ViteBuilder): void {
  const reports = sizesOf(scripts, STRUCTURE_MODULES);
  reports.forEach((report) => builder.config.logger.info(sizeLine(report)));
  // A test build carries what reports hydration mismatches, and is not what visitors load.
  const over = builder.config.mode === 'production' ? reports.filter(({ bytes, bar }) => bytes > bar) : [];
  if (over.length > 0) throw new Error(`Over the size bar: ${over.map(({ what }) => what).join(', ')}`);
}

function scriptsOf(result: Awaited<ReturnType<ViteBuilder['build']>>): BuiltScript[] {
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  return outputs.flatMap(({ output }) => output.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk'));
}
