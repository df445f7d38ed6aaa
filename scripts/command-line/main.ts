import { once } from 'node:events';
import { caseTexts } from './case-texts';
import { runCommandLine } from './command-line';
import { localDay } from './local-day';
import { readText } from './read-text';

// A reader that has seen enough, as `head` has, is no fault, and nobody reads what would follow.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const said = await runCommandLine(process.argv.slice(2), {
  today: localDay(new Date()),
  readText,
  caseTexts,
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
});
if ('complaint' in said) {
  process.stderr.write(`${said.complaint}\n`);
  process.exitCode = 2;
} else {
  if (said.remark !== undefined) process.stderr.write(`${said.remark}\n`);
  if (said.isRefuted) process.exitCode = 1;
}
