import type { Page } from '@playwright/test';

/** What was copied last, pasted as a user would: pages of this site may not read the clipboard. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  const field = page.locator('#pasted');
  const text = await field.inputValue();
  await field.evaluate((one) => {
    one.blur();
    setTimeout(() => {
      one.remove();
    }, 50);
  });
  return text;
}
