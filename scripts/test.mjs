import { gatesNamed } from './gates.mjs';
import { ensureInstalled } from './installed.mjs';
import { run } from './run.mjs';
import { forgetReport, testCounts } from './test-counts.mjs';

/** @typedef {{ name: string, passed: number, failed: number, line: string }} Result */

const option = process.argv.find((argument) => argument.startsWith('--only='));
const names = option?.slice('--only='.length).split(',') ?? [];

/** @type {Map<string, Result>} */
const results = new Map();

await ensureInstalled();
for (const group of groups(gatesNamed(names))) {
  await inLanes(2, group, runGate);
}
conclude();

/** Neighbours that may run beside each other form a group; every other gate runs by itself. */
function groups(gates) {
  return gates.reduce((done, gate) => {
    const last = done.at(-1);
    const joins = gate.beside && last?.[0]?.beside;
    return joins ? [...done.slice(0, -1), [...last, gate]] : [...done, [gate]];
  }, []);
}

async function inLanes(count, items, work) {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: count }, lane));
}

async function runGate(gate) {
  const missing = (gate.needs ?? []).filter((name) => results.get(name)?.failed);
  if (missing.length > 0) {
    keep(gate, { failed: 1 }, `not run: ${missing.join(', ')} failed`);
    return;
  }
  if (gate.report) await forgetReport(gate.report);
  const since = performance.now();
  const { code, output } = await runCommand(gate);
  const seconds = `${((performance.now() - since) / 1000).toFixed(1)} s`;
  const tests = gate.report ? await testCounts(gate.report) : { passed: 0, failed: 0 };
  const isPassed = code === 0;
  if (output.trim() !== '' && (gate.shown || !isPassed)) console.log(output.trimEnd());
  keep(
    gate,
    { passed: tests.passed + (isPassed ? 1 : 0), failed: tests.failed + (isPassed ? 0 : 1) },
    `${seconds}${gate.report ? `, ${tests.passed} tests passed, ${tests.failed} failed` : ''}`,
  );
}

/** Test runners report while they run; the others speak when they are done, one after another. */
function runCommand({ command: [program, ...args], report }) {
  return run(program, args, { output: report ? 'inherit' : 'capture' });
}

function keep({ name }, { passed = 0, failed = 0 }, remark) {
  const line = `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(20)} ${remark}`;
  results.set(name, { name, passed, failed, line });
  console.log(line);
}

function conclude() {
  const all = [...results.values()];
  const failed = all.reduce((total, result) => total + result.failed, 0);
  const passed = all.reduce((total, result) => total + result.passed, 0);
  console.log(['', ...all.map(({ line }) => line), ''].join('\n'));
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
}
