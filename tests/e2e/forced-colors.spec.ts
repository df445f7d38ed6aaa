import type { Locator } from '@playwright/test';
import { riskAssessmentLevel2, waitingForLevel2 } from './companies';
import { expect, test } from './journey';
import { spokenIn } from './languages';
import { asked, placeOf, walking } from './walk';

const spoken = spokenIn('zh-CN');

test('forced colours: what is chosen, shown, present or focused is told by more than a colour', async ({
  page,
}) => {
  const walk = walking(page, spoken);
  await page.emulateMedia({ forcedColors: 'active' });
  await walk.open(waitingForLevel2([riskAssessmentLevel2]));

  await walk.toScreen('organisation', 'legal-form');
  const options = placeOf(page, asked('applicant/legal-form')).locator('.option');
  const radios = options.getByRole('radio');
  await expect(radios.nth(0)).toBeChecked();
  expect(await styleOf(options.nth(0), 'border-top-width')).not.toBe(
    await styleOf(options.nth(1), 'border-top-width'),
  );
  await radios.nth(0).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await styleOf(radios.nth(0), 'outline-style')).toBe('solid');
  const steps = page.getByRole('banner').getByRole('navigation').getByRole('link');
  expect(await styleOf(steps.nth(1), 'text-decoration-line')).toBe('underline');
  expect(await styleOf(steps.nth(2), 'text-decoration-line')).toBe('none');

  await walk.to('result');
  const shown = page.locator(`[data-matrix] [data-target="${riskAssessmentLevel2}"]`);
  const others = page.locator('[data-matrix] [data-target$="level-3/initial"]');
  expect(await edgeOf(shown)).toBe('3px solid');
  expect(await edgeOf(others.first())).not.toBe('3px solid');

  const timeline = page.locator('[data-timeline]');
  const met = timeline.locator('.stretch-none rect').first();
  const gap = timeline.locator('.stretch-gap rect').first();
  const [ink, ground] = await Promise.all([
    styleOf(page.locator('body'), 'color'),
    styleOf(page.locator('html'), 'background-color'),
  ]);
  expect(ink).not.toBe(ground);
  expect(await styleOf(met, 'fill')).toBe(ink);
  expect(await styleOf(gap, 'fill')).toBe('none');
  expect(await styleOf(gap, 'stroke-dasharray')).not.toBe('none');
  expect(await styleOf(gap, 'stroke')).toBe(ink);
  const lines = ['ready', 'lapse'].map((kind) => timeline.locator(`.mark-${kind} line`).first());
  const looks = await Promise.all(
    lines.map(
      async (line) =>
        `${await styleOf(line, 'stroke-width')} ${await styleOf(line, 'stroke-dasharray')}`,
    ),
  );
  expect(new Set(looks).size).toBe(2);
});

test('the marks of standings differ in shape, and each has its word beside it', async ({
  page,
}) => {
  const walk = walking(page, spoken);
  await page.emulateMedia({ forcedColors: 'active' });
  await walk.open(waitingForLevel2([riskAssessmentLevel2]));
  await walk.to('result');
  const marks = page.locator('[data-matrix] td svg');
  await marks.nth(23).waitFor();
  const told = await marks.evaluateAll((pictures) =>
    pictures.map((picture) => ({
      shape: picture.querySelector('path')?.getAttribute('d'),
      says: picture.parentElement?.textContent.trim(),
      colour: getComputedStyle(picture.querySelector('path')!).stroke,
    })),
  );
  expect(new Set(told.map(({ colour }) => colour)).size).toBe(1);
  const pairs = new Set(told.map(({ shape, says }) => `${String(shape)} ${String(says)}`));
  expect(pairs.size).toBe(new Set(told.map(({ says }) => says)).size);
  expect(told.every(({ says }) => says)).toBe(true);
});

/** What is drawn before a place, at its beginning. */
const edgeOf = (place: Locator): Promise<string> =>
  place.evaluate((element) => {
    const { borderLeftWidth, borderLeftStyle } = getComputedStyle(element, '::before');
    return `${borderLeftWidth} ${borderLeftStyle}`;
  });

const styleOf = (place: Locator, property: string): Promise<string> =>
  place.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
