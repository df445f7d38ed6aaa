import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './journey';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe counts as experimental and our pages hold to all the same: names say the label that is seen. */
const experimental = { 'label-content-name-mismatch': { enabled: true } };

const axeOn = (page: Page, others = {}): AxeBuilder =>
  new AxeBuilder({ page }).options({ runOnly: tags, rules: { ...experimental, ...others } });

export const expectAccessible = (page: Page): Promise<void> => expectNothingFound(axeOn(page));

/** Colours are the same in every language and at every width: here they are not looked at. */
export const expectAccessibleButForColours = (page: Page): Promise<void> =>
  expectNothingFound(axeOn(page, { 'color-contrast': { enabled: false } }));

export async function expectContrastInTheDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNothingFound(new AxeBuilder({ page }).withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
}

async function expectNothingFound(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
  expect(found).toEqual([]);
}
