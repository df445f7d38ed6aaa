import type { Verdict } from '@/rules';
import { readings } from '@/rules';
import type { Company } from './companies';
import {
  answering,
  gapsOfNotQualifying,
  gapsOfNotQualifyingForSecrecy,
  notKnowing,
  notQualifying,
  notQualifyingForSecrecy,
  overallIntegrationB,
  qualifying,
  qualifyingForSecrecy,
  riskAssessmentLevel3,
} from './companies';
import { expect, test } from './journey';
import type { SchemeId, Spoken } from './languages';
import { languages, schemeIn, titleOf, verdictIn } from './languages';
import type { Walk } from './walk';
import { askedOn, walking } from './walk';

interface Expected {
  readonly name: string;
  readonly target: string;
  readonly company: Company;
  /** The verdict, the same under both readings. */
  readonly verdict: Verdict;
  readonly gaps: readonly string[];
}

const companies: readonly Expected[] = [
  {
    name: 'one that qualifies',
    target: riskAssessmentLevel3,
    company: answering(qualifying),
    verdict: 'meets-known-conditions',
    gaps: [],
  },
  {
    name: 'one that does not',
    target: riskAssessmentLevel3,
    company: answering(notQualifying),
    verdict: 'does-not-meet',
    gaps: gapsOfNotQualifying,
  },
  {
    name: 'one that does not know',
    target: riskAssessmentLevel3,
    company: notKnowing,
    verdict: 'more-information-needed',
    gaps: [],
  },
  {
    name: 'one that qualifies for the second scheme',
    target: overallIntegrationB,
    company: answering(qualifyingForSecrecy),
    verdict: 'meets-known-conditions',
    gaps: [],
  },
  {
    name: 'one that does not qualify for the second scheme',
    target: overallIntegrationB,
    company: answering(notQualifyingForSecrecy),
    verdict: 'does-not-meet',
    gaps: gapsOfNotQualifyingForSecrecy,
  },
];

for (const spoken of languages)
  for (const { name, target, company, verdict, gaps } of companies)
    test(`${spoken.locale}: the whole way of ${name}`, async ({ page }) => {
      test.slow();
      const walk = walking(page, spoken);
      await walk.begin();
      await walk.choose(target);
      await walk.proceed();

      const scheme = schemeOf(target);
      const screens = await throughAllScreens(walk, company, scheme);
      expect(screens).toBeLessThan(40);

      const { review, result, report } = spoken.words.ui;
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(review.heading);
      await walk.leads(() => page.getByRole('link', { name: review.toResult }).click());
      const says = verdictIn(spoken, verdict, scheme);
      await expectVerdicts(walk, says);
      for (const gap of gaps) await expectWholeGap(walk, gap);

      await walk.leads(() => page.getByRole('link', { name: result.toReport }).click());
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(report.heading);
      await expectBothVerdicts(walk, says);
      for (const gap of gaps) await expectWholeGap(walk, gap);
      await expect(page.getByRole('main')).toContainText(spoken[scheme].disclaimer);
    });

const schemeOf = (target: string): SchemeId => (target.startsWith('secrecy/') ? 'secrecy' : 'ccrc');

/**
 * Goes through the questions to the review, and never meets one of the other scheme; returns how
 * many screens there were.
 */
async function throughAllScreens(walk: Walk, company: Company, scheme: SchemeId): Promise<number> {
  let screens = 0;
  while (new URL(walk.page.url()).pathname.includes('/check/')) {
    screens += 1;
    for (const { question } of await askedOn(walk.page))
      expect(question.id).toMatch(new RegExp(`^(applicant|${scheme})/`));
    await walk.answer(company);
    await walk.goOn();
    await walk.saved();
    expect(screens, 'the way comes to an end').toBeLessThan(100);
  }
  return screens;
}

async function expectVerdicts({ page, spoken }: Walk, verdict: string): Promise<void> {
  const { words } = spoken;
  for (const reading of readings) {
    await page.getByRole('radio', { name: words.readings[reading].name }).check();
    const shown = page.locator('#target-result');
    await expect(shown.getByText(verdict, { exact: true })).toBeVisible();
    const other = readings.find((one) => one !== reading)!;
    const underOther = { reading: words.readings[other].name, verdict };
    await expect(page.getByText(words.ui.result.underOther(underOther))).toBeVisible();
  }
  await page.getByRole('radio', { name: words.readings.published.name }).check();
}

/** The report says the verdict once for each reading, beside the matrix. */
const expectBothVerdicts = ({ page }: Walk, verdict: string): Promise<void> =>
  expect(page.locator('table:not(.matrix)').getByRole('cell', { name: verdict })).toHaveCount(
    readings.length,
  );

/** A gap is readable alone: what is asked, what there is, what to do, the proof, the source. */
async function expectWholeGap({ page, spoken }: Walk, id: string): Promise<void> {
  const title = titleOf(spoken, id);
  const finding = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  await expect(finding).toHaveCount(1);
  await expect(finding).toContainText(spoken.words.standings.unmet);
  await expect(finding).toContainText(schemeIn(spoken, id).requirements[id]!.asks);
  await expect(finding).toContainText(schemeIn(spoken, id).requirements[id]!.remedy);
  // On the screen the grounds are folded away, on paper they are not.
  const grounds = finding.getByText(spoken.words.ui.result.grounds, { exact: true });
  if (await grounds.isVisible()) await grounds.click();
  for (const label of toldOfGap(spoken)) {
    const term = finding.getByRole('term').filter({ hasText: label });
    await expect(term.first()).toBeVisible();
    await expect(term.first().locator('xpath=following-sibling::dd')).not.toBeEmpty();
  }
}

const toldOfGap = ({ words }: Spoken): readonly string[] => {
  const { asks, have, todo, proof, basis, sources } = words.ui.result;
  return [asks, have, todo, proof, basis, sources];
};
