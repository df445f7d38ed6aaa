/**
 * @typedef {object} Gate
 * @property {string} name as `--only=` takes it
 * @property {string[]} command
 * @property {string[]} [needs] gates without which this one says nothing
 * @property {boolean} [beside] may run while its neighbours run: it only reads the sources
 * @property {boolean} [shown] its output is worth reading when it passes, too
 * @property {'vitest' | 'playwright'} [report] the runner whose tests are counted one by one
 */

const isCi = Boolean(process.env.CI);

/** A linter's cache knows the file that changed, not the types that it reads: CI goes without. */
const eslintCache = isCi
  ? []
  : ['--cache', '--cache-strategy', 'content', '--cache-location', '.cache/eslint'];
const prettierCache = isCi ? [] : ['--cache', '--cache-location', '.cache/prettier'];

/** @type {Gate[]} in the order in which they run */
const gates = [
  { name: 'route-types', command: ['next', 'typegen'] },
  {
    name: 'eslint',
    command: ['eslint', '.', '--max-warnings', '0', ...eslintCache],
    needs: ['route-types'],
    beside: true,
  },
  { name: 'tsc', command: ['tsc'], needs: ['route-types'], beside: true },
  { name: 'prettier', command: ['prettier', '--check', '.', ...prettierCache], beside: true },
  { name: 'dependency-cruiser', command: ['depcruise', '.'], beside: true },
  { name: 'knip', command: ['knip'], beside: true },
  { name: 'lock-file', command: ['node', 'scripts/lock-file.mjs'], beside: true },
  { name: 'command-line', command: ['node', 'scripts/command-line.mjs'] },
  {
    name: 'vitest',
    command: ['vitest', 'run'],
    needs: ['command-line'],
    shown: true,
    report: 'vitest',
  },
  { name: 'build', command: ['node', 'scripts/build.mjs'] },
  {
    name: 'page-sizes',
    command: ['node', 'scripts/page-sizes.mjs'],
    needs: ['build'],
    shown: true,
  },
  {
    name: 'playwright',
    command: ['node', 'scripts/e2e.mjs'],
    needs: ['build'],
    shown: true,
    report: 'playwright',
  },
  {
    name: 'kill-test',
    command: ['node', 'scripts/kill-test.mjs', '--rounds=4'],
    needs: ['build'],
    shown: true,
  },
];

/**
 * The named gates and those that they need, in running order; all when none is named.
 * @param {string[]} names
 */
export function gatesNamed(names) {
  const unknown = names.filter((name) => !gates.some((gate) => gate.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `No gate ${unknown.join(', ')}; there are ${gates.map(({ name }) => name).join(', ')}.`,
    );
  }
  if (names.length === 0) return gates;
  const wanted = new Set(names.flatMap((name) => [name, ...needsOf(name)]));
  return gates.filter(({ name }) => wanted.has(name));
}

function needsOf(name) {
  return gates.find((gate) => gate.name === name)?.needs ?? [];
}
