import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from './json-schemas';

const FOLDER = 'public/schema';

describe('the published JSON Schemas', () => {
  it.each(jsonSchemas())(
    '$file is what the schema makes now: otherwise run `npm run schema`',
    async ({ file, text }) => {
      expect(await readFile(path.join(FOLDER, file), 'utf8')).toBe(text);
    },
  );

  it('are of every version there is', async () => {
    expect(await readdir(FOLDER)).toEqual(expect.arrayContaining(jsonSchemas().map(({ file }) => file)));
  });
});
