import { runCommandLine } from './command-line';
import { localDay } from './local-day';
import { readText } from './read-text';

const { output, complaint } = await runCommandLine(process.argv.slice(2), {
  today: localDay(new Date()),
  readText,
});

// A reader that has seen enough, as `head` has, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
if (complaint === undefined) process.stdout.write(output);
else {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 2;
}
