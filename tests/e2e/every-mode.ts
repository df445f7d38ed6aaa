import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleButForColours, expectContrastInTheDark } from './axe';
import { test } from './journey';
import { expectNothingCut } from './layout';
import { expectTargetsLarge } from './pointer-targets';
import { desktop, layOut, narrowest, setFontSize, setTextApart, zoomTwice } from './reading-modes';

/** As it is, in the dark, narrow, zoomed, with text enlarged and set apart; then as it was. */
export async function expectGoodInEveryMode(page: Page): Promise<void> {
  test.slow();
  await expectAccessible(page);
  await expectContrastInTheDark(page);
  await layOut(page);
  await expectReadableNarrow(page, true);
  await expectReadableZoomed(page, true);
  await page.setViewportSize(desktop);
}

/** In the narrowest window, and there with text set apart. */
export async function expectReadableNarrow(page: Page, byAxe: boolean): Promise<void> {
  await page.setViewportSize(narrowest);
  await expectNothingCut(page, 'at 320 pixels');
  await expectTargetsLarge(page, 'at 320 pixels');
  if (byAxe) await expectAccessibleButForColours(page);
  await setTextApart(page, true);
  await expectNothingCut(page, 'at 320 pixels with text set apart');
}

/** On a desktop: with text set apart, with text of twice the size, and zoomed. */
export async function expectReadableZoomed(page: Page, byAxe: boolean): Promise<void> {
  await page.setViewportSize(desktop);
  await setTextApart(page, true);
  await expectNothingCut(page, 'with text set apart');
  await setTextApart(page, false);
  await setFontSize(page, 32);
  await expectNothingCut(page, 'with text of twice the size');
  await setFontSize(page, 16);
  await zoomTwice(page);
  await expectNothingCut(page, 'zoomed to 200 %');
  if (byAxe) await expectAccessibleButForColours(page);
}
