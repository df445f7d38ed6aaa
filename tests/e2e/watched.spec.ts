import type { Page } from '@playwright/test';
import { expect, test } from './journey';

const elsewhere = 'http://127.0.0.1:9/pixel.png';

/** A page of this origin whose host says nothing of a policy. */
async function openUnguarded(page: Page, body: string): Promise<void> {
  await page.route('**/unguarded/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html>${body}` }),
  );
  await page.goto('/unguarded/');
}

test.use({ isWatchTried: true });

test.describe('what fails a test', () => {
  test('a request to another origin', async ({ page, troubles }) => {
    await openUnguarded(page, `<img src="${elsewhere}">`);
    await expect.poll(() => troubles.map(({ kind }) => kind)).toContain('foreign-request');
    await expect.poll(() => troubles.map(({ kind }) => kind)).toContain('error');
  });

  test('a request that the policy of a page refuses, and an error', async ({ page, troubles }) => {
    await page.goto('/zh-CN/');
    await page.evaluate((address) => {
      document.body.append(Object.assign(new Image(), { src: address }));
      const inline = document.createElement('script');
      inline.text = 'window.ran = true';
      document.body.append(inline);
      console.error('on purpose');
    }, elsewhere);
    const said = () => troubles.map(({ kind, says }) => `${kind}: ${says}`).join('\n');
    await expect.poll(said).toContain('policy: img-src refused');
    await expect.poll(said).toContain('policy: script-src-elem refused inline');
    await expect.poll(said).toContain('error: on purpose');
    expect(await page.evaluate(() => Reflect.has(window, 'ran'))).toBe(false);
  });

  test('a focus that is left nowhere, whether its place is gone, hidden or disabled', async ({
    page,
    troubles,
  }) => {
    await openUnguarded(
      page,
      ['gone', 'hidden', 'disabled', 'kept'].map((id) => `<button id="${id}">`).join('') +
        '<p data-ready>',
    );
    const lost = () => troubles.filter(({ kind }) => kind === 'focus').map(({ says }) => says);
    for (const id of ['gone', 'hidden', 'disabled']) {
      const button = page.locator(`#${id}`);
      await button.focus();
      await button.evaluate((one: HTMLButtonElement) => {
        if (one.id === 'gone') one.remove();
        else one.setAttribute(one.id, '');
      });
      await expect.poll(lost).toContainEqual(expect.stringContaining(`"${id}"`));
    }
    await page.locator('#kept').focus();
    await page.locator('#kept').blur();
    await page.waitForTimeout(1000);
    expect(lost()).toHaveLength(3);
  });

  test('the same in another context', async ({ anotherContext, troubles }) => {
    const context = await anotherContext();
    const page = await context.newPage();
    await openUnguarded(page, `<img src="${elsewhere}">`);
    await expect.poll(() => troubles.map(({ kind }) => kind)).toContain('foreign-request');
  });
});

test('no page of ours can be framed', async ({ page }) => {
  await openUnguarded(page, '<iframe src="/zh-CN/"></iframe>');
  await expect.poll(() => page.frames().length).toBe(2);
  const framed = page.frames()[1]!;
  await expect.poll(() => framed.url()).toMatch(/^chrome-error:/);
});
