import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createBuilder, createLogger } from 'vite';

export const SITE = '.vite/bench-site';
/** The same site without scripts. */
export const BARE_SITE = '.vite/bench-bare-site';

/**
 * Builds the site as published, beside dist/, and once more without its scripts.
 * @returns what the build says of its sizes, a line each
 */
export async function buildSites(): Promise<string[]> {
  const sizes: string[] = [];
  const logger = createLogger('warn');
  logger.info = (line) => {
    if (line.includes(' gzip of ')) sizes.push(line);
  };
  const builder = await createBuilder({ build: { outDir: SITE, emptyOutDir: true }, customLogger: logger });
  // A build that is too large is written all the same, and its line says so.
  await builder.buildApp().catch((error: unknown) => {
    if (sizes.length === 0) throw error;
  });
  cpSync(SITE, BARE_SITE, { recursive: true });
  for (const file of readdirSync(BARE_SITE, { recursive: true, encoding: 'utf8' })) {
    const page = path.join(BARE_SITE, file);
    if (file.endsWith('.html')) writeFileSync(page, withoutScripts(readFileSync(page, 'utf8')));
  }
  return sizes;
}

/** The page with no script, no data for one, and nothing that loads one early. */
export function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').replace(/<link rel="modulepreload"[^>]*>/g, '');
}
