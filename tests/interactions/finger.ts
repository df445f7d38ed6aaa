import type { Locator, Page } from '@playwright/test';

/** How long a button or a key is held, and how soon the next one follows, in milliseconds: quick. */
const held = 60;
const apart = 120;

let isAtWork = false;

/**
 * From now on what is clicked or typed is held for a moment, and the next follows after another,
 * as with fingers. Otherwise a press and its release, which a browser answers with a picture each,
 * fall into one, and what a page does in between holds up the next.
 */
export function workAsFingersDo(page: Page): void {
  if (isAtWork) return;
  isAtWork = true;
  const locators = Object.getPrototypeOf(page.locator('body')) as Locator;
  const click = Reflect.get(locators, 'click');
  const press = Reflect.get(locators, 'press');
  locators.click = async function (this: Locator, options) {
    await this.page().waitForTimeout(apart);
    await click.call(this, { delay: held, ...options });
  };
  locators.press = async function (this: Locator, key, options) {
    await this.page().waitForTimeout(apart);
    await press.call(this, key, { delay: held, ...options });
  };
  locators.check = async function (this: Locator) {
    if (!(await this.isChecked())) await this.click();
  };
}
