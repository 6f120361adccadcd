import { failureSentence } from './failure-sentence';
import { jsonSchemas } from './json-schemas';
import { writeFolder } from './write-folder';

// `npm run schema`: writes the JSON Schemas; run it after a change of src/model/document.ts or catalog.ts.
const folder = 'public/schema';
const files = jsonSchemas();
const written = await writeFolder(folder, files);
if (written.ok) process.stdout.write(files.map(({ file }) => `${folder}/${file}\n`).join(''));
else {
  process.stderr.write(`${failureSentence(written.failure, 'zh-CN')}\n`);
  process.exitCode = 1;
}
