import type { Page } from '@playwright/test';
import { whatIf as english } from '@/content/en/what-if';
import { whatIf as chinese } from '@/content/zh-CN/what-if';
import { manyTargets, riskAssessmentLevel2, waitingForLevel2 } from './companies';
import { expect, test } from './journey';
import { languages, spokenIn } from './languages';
import { asked, fillRow, placeOf, storedCase, walking } from './walk';
import type { Walk } from './walk';

const waiting = waitingForLevel2([riskAssessmentLevel2]);
const premises = 'ccrc/premises';
const trial = (page: Page) => page.locator('[data-what-if]');
const cell = (page: Page, category: string, level: string) =>
  page.locator(`[data-matrix] [data-target="ccrc/${category}/${level}/initial"]`);

for (const spoken of languages) {
  const say = { 'zh-CN': chinese, en: english }[spoken.locale];
  const { ui } = spoken.words;
  const requirement = spoken.ccrc.requirements['ccrc/common/premises']!;
  const gaps = (page: Page, count: number) =>
    page.getByRole('heading', { name: ui.result.gaps(count), exact: true });
  const tryPremises = async (walk: Walk) => {
    await walk.button(say.tryWhat(requirement.title)).first().click();
    await walk.say(asked(premises), 'all');
  };
  const storedPremises = async (walk: Walk) =>
    (await storedCase(walk.page, waiting.id)).answers.case[premises];

  test(`${spoken.locale}: another answer moves findings and cells, and is thrown away`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(waiting);
    await walk.to('result');
    await expect(gaps(page, 3)).toBeVisible();
    await tryPremises(walk);
    await expect(gaps(page, 2)).toBeVisible();
    const moved = trial(page).locator(`[data-moved-target="${riskAssessmentLevel2}"]`);
    const { standings } = spoken.words;
    await expect(moved).toContainText(say.move({ from: standings.unmet, to: standings.met }));
    await expect(trial(page).locator('[data-tried-answers] li')).toHaveCount(1);
    await expect(cell(page, 'risk-assessment', 'level-2').locator('[data-moved]')).toBeVisible();
    await expect(cell(page, 'security-audit', 'level-3').locator('[data-moved]')).toBeVisible();
    await expect(page.locator('[data-packing]')).toHaveCount(0);
    expect(await storedPremises(walk)).toEqual(waiting.answers.case[premises]);
    await walk.button(say.discard).click();
    await expect(trial(page).getByText(say.discarded)).toBeVisible();
    await expect(page.getByRole('heading', { name: say.heading })).toBeFocused();
    await expect(gaps(page, 3)).toBeVisible();
    await expect(page.locator('[data-packing]')).toBeVisible();
    await page.reload();
    await expect(gaps(page, 3)).toBeVisible();
    await expect(page.locator('[data-trial-bar]')).toHaveCount(0);
    expect(await storedPremises(walk)).toEqual(waiting.answers.case[premises]);
  });

  test(`${spoken.locale}: a trial outlasts a reload and is kept`, async ({ page }) => {
    const walk = walking(page, spoken);
    await walk.open(waiting);
    await walk.to('result');
    await tryPremises(walk);
    await expect(gaps(page, 2)).toBeVisible();
    await page.reload();
    await expect(gaps(page, 2)).toBeVisible();
    await expect(page.locator('[data-trial-bar]')).toContainText(say.trying(1));
    await walk.button(say.keep(1)).click();
    await expect(trial(page).getByText(say.kept(1))).toBeVisible();
    await expect(gaps(page, 2)).toBeVisible();
    await walk.saved();
    expect(await storedPremises(walk)).toBe('all');
    await page.reload();
    await expect(gaps(page, 2)).toBeVisible();
    await expect(page.locator('[data-trial-bar]')).toHaveCount(0);
  });

  test(`${spoken.locale}: a list is tried row by row and put back`, async ({ page }) => {
    const walk = walking(page, spoken);
    await walk.open(waiting);
    await walk.to('result');
    await page.getByLabel(say.choose).selectOption('projects');
    await walk.button(say.open).click();
    const place = placeOf(page, asked('ccrc/projects'));
    await walk.button(ui.check.rows.remove('P-2026-03')).press('Enter');
    await expect(place.locator('[data-row] button:focus')).toHaveCount(1);
    await expect(place.getByText('P-2026-03').first()).toBeVisible();
    await walk.button(ui.check.rows.add).click();
    await fillRow(
      place,
      'ccrc/projects',
      { name: 'P-tried', state: 'completed', signed: '2026-02-02', completed: '2026-05-05' },
      spoken,
    );
    await walk.button(ui.check.rows.done).click();
    const tried = trial(page).locator('[data-tried-answers]');
    await expect(tried).toContainText('P-tried');
    await expect(tried).toContainText('P-2026-03');
    await tried.getByText(say.putBack).press('Enter');
    await expect(page.locator('#what-moves')).toBeFocused();
    await expect(trial(page).getByText(say.noChanges)).toBeVisible();
    await expect(trial(page).getByText(say.noMoves)).toBeVisible();
    await walk.button(say.close).press('Enter');
    await expect(page.getByRole('heading', { name: say.heading })).toBeFocused();
  });

  test(`${spoken.locale}: what was answered elsewhere meanwhile stands when a trial is kept`, async ({
    page,
    context,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(waiting);
    await walk.to('result');
    await tryPremises(walk);
    const other = walking(await context.newPage(), spoken);
    await other.page.goto(`/${spoken.locale}/review/#case=${waiting.id}`);
    await other.toScreen('organisation', 'founding-date');
    await other.page.getByRole('textbox').fill('2011-11-11');
    await other.saved();
    await expect(page.locator('[data-trial-bar]')).toContainText(say.trying(1));
    await walk.button(say.keep(1)).click();
    await expect(trial(page).getByText(say.kept(1))).toBeVisible();
    await walk.saved();
    const { answers } = await storedCase(page, waiting.id);
    expect(answers.case['applicant/founding-date']).toBe('2011-11-11');
    expect(answers.case[premises]).toBe('all');
  });
}

test('24 targets: what is tried moves many, each folded', async ({ page }) => {
  const walk = walking(page, spokenIn('zh-CN'));
  const say = chinese;
  await walk.open(manyTargets('many'));
  await walk.to('result');
  await page.getByLabel(say.choose).selectOption('legal-form');
  await walk.button(say.open).click();
  await expect(page.getByRole('heading', { name: say.heading })).toBeFocused();
  await walk.say(asked('applicant/legal-form'), 'public-institution');
  await expect(trial(page).locator('[data-tried-answers] li')).toHaveCount(1);
  await walk.button(say.discard).click();
  await expect(trial(page).getByText(say.discarded)).toBeVisible();
});
