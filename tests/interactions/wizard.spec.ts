import type { Page } from '@playwright/test';
import type { Answers } from '@/rules';
import {
  answering,
  caseFile,
  manyTargets,
  overallIntegrationB,
  qualifying,
  qualifyingForSecrecy,
  riskAssessmentLevel3,
} from '../e2e/companies';
import { test } from '../e2e/journey';
import { languages } from '../e2e/languages';
import { walking } from '../e2e/walk';
import { workAsFingersDo } from './finger';
import type { Interaction } from './noted-interactions';
import { leastReported, noteInteractions, takeInteractions, takeSteps } from './noted-interactions';

/** How much slower than this machine the reader's is taken to be. */
const slowDown = Number(process.env.SLOW_DOWN ?? 4);

const both: Answers = {
  case: { ...qualifying.case, ...qualifyingForSecrecy.case },
  category: { ...qualifying.category, ...qualifyingForSecrecy.category },
};

const cases = [
  {
    name: 'two schemes, answered anew',
    file: caseFile({ id: 'anew', targets: [riskAssessmentLevel3, overallIntegrationB] }),
  },
  { name: '24 targets, answered before', file: manyTargets('many') },
];

const [chinese] = languages;

for (const { name, file } of cases)
  test(name, async ({ page }) => {
    workAsFingersDo(page);
    await noteInteractions(page);
    const walk = walking(page, chinese!);
    await walk.open(file);
    await walk.to('check');
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    await takeInteractions(page);
    const all: Interaction[] = [];
    const steps: number[] = [];
    while (new URL(page.url()).pathname.includes('/check/')) {
      await walk.answer(answering(both));
      await typeAgain(page);
      all.push(...(await takeInteractions(page)));
      await walk.goOn();
      all.push(...(await takeInteractions(page)));
      steps.push(...(await takeSteps(page)));
    }
    console.log(told(name, all, steps, await countedBy(page)));
  });

/** Takes the last character of every text away and types it again, as fingers would. */
async function typeAgain(page: Page): Promise<void> {
  for (const field of await page.locator('[data-question] input[type="text"]').all()) {
    const text = await field.inputValue();
    await field.click();
    await field.press('End');
    if (text === '') continue;
    await field.press('Backspace');
    await field.press(text.at(-1)!);
  }
}

/** How many interactions there were, also those too short to be reported. */
const countedBy = (page: Page): Promise<number> =>
  page.evaluate(() => (performance as { interactionCount?: number }).interactionCount ?? 0);

function told(
  name: string,
  all: readonly Interaction[],
  steps: readonly number[],
  many: number,
): string {
  const slowest = [...all].sort((one, other) => other.whole - one.whole);
  // Of every fifty the slowest is left out, as the measure of that name does.
  const next = slowest[Math.floor(many / 50)]?.whole ?? leastReported;
  const [middle, last] = [0.5, 1].map((share) => quantile(steps, share).toFixed(0));
  return [
    `${name}: ${String(many)} interactions at ${String(slowDown)} times slow-down`,
    `  interaction to next paint ${String(next)} ms; ${String(slowest.filter(({ whole }) => whole > 50).length)} took more than 50 ms`,
    `  from the click to the next screen's picture ${middle} ms in the middle, ${last} ms at most, of ${String(steps.length)}`,
    ...slowest.slice(0, 12).map(lineOf),
  ].join('\n');
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.round(share * (values.length - 1))] ?? 0;

const lineOf = ({ kind, place, whole, delay, handling, untilPaint }: Interaction): string =>
  `  ${String(whole)} ms = ${[delay, handling, untilPaint].map((one) => one.toFixed(0)).join(' + ')}  ${kind}  ${place}`;
