/**
 * Brings a case into the browser by the start page's file field, and waits until it is kept there.
 * @param {import('@playwright/test').Page} page on the start page
 * @param {object} file the case
 */
export async function openCase(page, file) {
  await page.locator('[data-ready] input[type=file]').setInputFiles({
    name: 'case.zizhi.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  // The program goes on to another page by itself; to leave before would be a race with it.
  await page.waitForURL(/\/(review|targets)\//);
  await page.locator('[data-save-status="saved"]').waitFor();
}
