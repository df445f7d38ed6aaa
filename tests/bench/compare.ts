import { engines } from './engines';
import { syntheticFacts, syntheticRequirements } from './synthetic-requirements';

/** How many requirements, and how many companies are assessed against them in one turn. */
const sizes = [
  { many: 150, companies: 400 },
  { many: 1_500, companies: 40 },
  { many: 15_000, companies: 4 },
];
const turns = 5;
/** One whose facts fail it, with one fact taken away for the second look. */
const shown = 3;

process.stdout.write('Assessments a second, the best of some turns taken in one run\n');
const speeds = new Map<string, number[]>();
for (const [at, { many, companies }] of sizes.entries()) {
  const requirements = syntheticRequirements(many);
  const facts = Array.from({ length: companies }, (_, nth) => syntheticFacts(nth));
  const prepared = Object.entries(engines).map(
    ([name, prepare]) => [name, prepare(requirements)] as const,
  );
  await agree(prepared.map(([, engine]) => engine));
  for (let turn = 0; turn < turns; turn += 1)
    for (const [name, { judge }] of prepared) {
      const since = performance.now();
      for (const one of facts) await judge(one);
      const speed = companies / ((performance.now() - since) / 1000);
      const known = speeds.get(name) ?? [];
      known[at] = Math.max(speed, known[at] ?? 0);
      speeds.set(name, known);
    }
}
const [own = []] = speeds.values();
const columns = sizes.map(({ many }) => `${many.toLocaleString('en')} requirements`);
process.stdout.write(`${''.padEnd(30)}${columns.map((one) => one.padStart(34)).join('')}\n`);
for (const [name, found] of speeds) {
  const cells = found.map((speed, at) => {
    const times = (own[at] ?? 0) / speed;
    return `${digits(speed)} (ours ${digits(times)} times as fast)`.padStart(34);
  });
  process.stdout.write(`${name.padEnd(30)}${cells.join('')}\n`);
}
process.stdout.write(
  'Time for ten times as many requirements, from the first to the second and the second to the third\n',
);
for (const [name, [first = 0, second = 0, third = 0]] of speeds)
  process.stdout.write(
    `${name.padEnd(30)}${digits(first / second)} times, ${digits(second / third)} times\n`,
  );

const few = syntheticRequirements(150);
const [nth = 0] = await failed();
process.stdout.write(`\nWhat each says of ${JSON.stringify(few[nth])}\n`);
const missing = few[nth]?.conditions[0]?.fact ?? '';
const without = Object.fromEntries(
  Object.entries(syntheticFacts(shown)).filter(([name]) => name !== missing),
);
for (const [name, prepare] of Object.entries(engines)) {
  const { explain } = prepare(few);
  process.stdout.write(
    `${name}\n  failed:           ${JSON.stringify(await explain(syntheticFacts(shown), nth))}\n` +
      `  ${missing} not known: ${JSON.stringify(await explain(without, nth))}\n`,
  );
}

type Judging = ReturnType<(typeof engines)[string]>;

/** Speeds say nothing where the answers differ. */
async function agree(all: readonly Judging[]): Promise<void> {
  const said = await Promise.all(
    all.map(async ({ judge }) => JSON.stringify(await judge(syntheticFacts(shown)))),
  );
  if (new Set(said).size !== 1) throw new Error('the engines disagree');
}

/** The requirements that the shown company fails. */
async function failed(): Promise<readonly number[]> {
  const judged = await engines['our rules']?.(few).judge(syntheticFacts(shown));
  return (judged ?? []).flatMap((isMet, at) => (isMet ? [] : [at]));
}

function digits(number: number): string {
  return number >= 100 ? Math.round(number).toLocaleString('en') : number.toPrecision(2);
}
