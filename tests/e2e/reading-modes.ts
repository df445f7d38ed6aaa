import type { Page } from '@playwright/test';

/** The narrowest window that a page must fit without scrolling sideways, in CSS pixels. */
export const narrowest = { width: 320, height: 640 } as const;
export const desktop = { width: 1280, height: 900 } as const;

/** A desktop window whose pages are zoomed to twice their size. */
export async function zoomTwice(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...{ width: desktop.width / 2, height: desktop.height / 2 },
    ...{ deviceScaleFactor: 2, mobile: false },
  });
  await session.detach();
}

/** The size of text that the user has set in the browser; 16 is what browsers come with. */
export async function setFontSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
  await session.detach();
}

/** What a reader who needs text set apart may set, as WCAG 1.4.12 measures it. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Everything has its own size at once, as if it had been scrolled past. */
const laidOut = '* { content-visibility: visible !important; }';

/** Sets text apart, or no longer; the policy of the pages allows no style element. */
export const setTextApart = (page: Page, isApart: boolean): Promise<void> =>
  adopt(page, isApart ? `${laidOut}${spacing}` : laidOut);

export const layOut = (page: Page): Promise<void> => adopt(page, laidOut);

/** Gives the page rules of the test's own, whatever it renders later. */
export const adopt = (page: Page, rules: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);
