import { importCommand } from './import-command';
import { printable } from './printable';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', () => process.exit());
const wipe = '\r\u001b[K';

process.exitCode = await importCommand(process.argv.slice(2), {
  // npm runs a script in the package's folder; a path is meant from where the user stands.
  from: process.env['INIT_CWD'] ?? process.cwd(),
  data: 'data',
  out: (text) => process.stdout.write(`${printable(text)}\n`),
  error: (text) => process.stderr.write(`${printable(text)}\n`),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(wipe + (text === null ? '' : printable(text)));
  },
  signal: stop.signal,
});
