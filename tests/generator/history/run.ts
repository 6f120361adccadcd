import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeExample } from './write-example';

/** `npm run example`: the years of the fictional department, into data/. */
const data = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../data');
process.exitCode = (await writeExample(data, (text) => process.stdout.write(`${text}\n`))) ? 0 : 1;
