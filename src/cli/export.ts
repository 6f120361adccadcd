import { exportCommand } from './export-command';

process.exitCode = await exportCommand(process.argv.slice(2), {
  // npm runs a script in the package's folder; a path is meant from where the user stands.
  from: process.env['INIT_CWD'] ?? process.cwd(),
  data: 'data',
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});
