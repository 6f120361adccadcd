import { checkCommand } from './check-command';
import { printable } from './printable';

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', () => process.exit());

process.exitCode = await checkCommand(process.argv.slice(2), {
  // npm runs a script in the package's folder; a path is meant from where the user stands.
  from: process.env['INIT_CWD'] ?? process.cwd(),
  data: 'data',
  out: (text) => process.stdout.write(`${printable(text)}\n`),
  error: (text) => process.stderr.write(`${printable(text)}\n`),
});
