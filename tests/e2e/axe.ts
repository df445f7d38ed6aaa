import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './journey';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe counts as experimental and our pages hold to all the same: names say the label that is seen. */
const experimental = { 'label-content-name-mismatch': { enabled: true } };

type RunOptions = Parameters<AxeBuilder['options']>[0];

/** What passed is not written down node by node, and no page here has frames to be put together. */
const axeOn = (page: Page, options: RunOptions): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ ...options, resultTypes: ['violations'] });

const allOn = (page: Page, others: RunOptions['rules'] = {}): AxeBuilder =>
  axeOn(page, { runOnly: tags, rules: { ...experimental, ...others } });

export const expectAccessible = (page: Page): Promise<void> => expectNothingFound(allOn(page));

/** Only a part of the page, named by its selector. */
export const expectPartAccessible = (page: Page, part: string): Promise<void> =>
  expectNothingFound(allOn(page).include(part));

const butForColours = (page: Page): AxeBuilder =>
  allOn(page, { 'color-contrast': { enabled: false } });

/** Colours are the same in every language and at every width: here they are not looked at. */
export const expectAccessibleButForColours = (page: Page): Promise<void> =>
  expectNothingFound(butForColours(page));

/** A long page whose parts are alike: what the selector names is left out as well. */
export const expectAccessibleBut = (page: Page, others: string): Promise<void> =>
  expectNothingFound(butForColours(page).exclude(others));

export async function expectContrastInTheDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNothingFound(axeOn(page, { runOnly: { type: 'rule', values: ['color-contrast'] } }));
  await page.emulateMedia({ colorScheme: 'light' });
}

async function expectNothingFound(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
  expect(found).toEqual([]);
}
