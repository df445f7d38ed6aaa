import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { newCase } from '@/cases';
import type { Answers } from '@/rules';
import { targetId } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { generatedAnswers } from './generated-answers';

/** How many cases are streamed through the command line; `--cases=N`. */
const wanted = Number(/^--cases=(\d+)$/.exec(process.argv[2] ?? '')?.[1] ?? 20_000);
const different = 500;
const tenth = Math.ceil(wanted / 10);
const [program = ''] = process.argv.slice(3);

const targets = ccrc.categories.flatMap((category) =>
  ccrc.levels.map((level) => targetId({ scheme: ccrc.id, category, level, occasion: 'initial' })),
);

/** As many rows as a large company has: what is generated has up to forty of each kind. */
const mostRows = 30;
const withFewerRows = (answers: Answers): Answers => ({
  ...answers,
  case: Object.fromEntries(
    Object.entries(answers.case).map(([id, answer]) => {
      const rows = (answer as { readonly rows?: readonly unknown[] }).rows;
      return [id, rows ? { ...(answer as object), rows: rows.slice(0, mostRows) } : answer];
    }),
  ),
});

const lines = Array.from({ length: different }, (_, nth) => {
  const answers = withFewerRows(generatedAnswers(ccrc, nth));
  return `${JSON.stringify({ ...newCase(`case-${String(nth)}`), targets, answers })}\n`;
});
const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / different;

const child = spawn('node', [program, '--many', '-'], { stdio: ['pipe', 'pipe', 'ignore'] });
const { pid = 0 } = child;
process.stdout.write(
  `${String(wanted)} cases of ${(bytes / 1024).toFixed(0)} KiB, 24 targets each, through one process\n` +
    'cases     cases a second of processor time     memory, MiB\n',
);

void feed();
let [said, before] = [0, 0];
for await (const line of createInterface({ input: child.stdout })) {
  if (said < different) check(line);
  said += 1;
  if (said % tenth !== 0) continue;
  const seconds = processorSeconds();
  process.stdout.write(
    `${String(said).padEnd(10)}${(tenth / (seconds - before)).toFixed(0).padEnd(37)}${memory().toFixed(0)}\n`,
  );
  before = seconds;
}
if (said !== wanted) throw new Error(`${String(said)} lines for ${String(wanted)} cases`);

async function feed() {
  for (let nth = 0; nth < wanted; nth += 1)
    if (!child.stdin.write(lines[nth % different] ?? '')) await once(child.stdin, 'drain');
  child.stdin.end();
}

/** A line is an assessment with verdicts of all targets, and no error. */
function check(line: string): void {
  const { targets: judged } = JSON.parse(line) as { readonly targets?: readonly object[] };
  if (judged?.length !== targets.length) throw new Error(line.slice(0, 300));
}

/** What the process has used of processors so far, whatever else the machine does. */
function processorSeconds(): number {
  const fields =
    readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function memory(): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
}
