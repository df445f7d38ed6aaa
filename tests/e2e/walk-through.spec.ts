import type { CaseFile } from '@/cases';
import { walkThrough as english } from '@/content/en/walk-through';
import { walkThrough as chinese } from '@/content/zh-CN/walk-through';
import { wordFor } from '@/content';
import { caseFile, qualifying } from './companies';
import { expect, test } from './journey';
import { tabTo } from './keyboard';
import { languages } from './languages';
import { asked, storedCase, walking } from './walk';

/** Two answers are missing, each on a screen of its own. */
const shown: CaseFile = caseFile({
  id: 'shown',
  answers: {
    ...qualifying,
    case: {
      ...qualifying.case,
      'ccrc/finance': { unknown: true },
      'ccrc/premises': { unknown: true },
    },
  },
});

test.use({ viewport: { width: 1280, height: 720 } });

for (const spoken of languages) {
  const say = spoken.locale === 'en' ? english : chinese;

  test(`${spoken.locale}: the open questions are walked through with the client by keyboard`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    const bar = page.getByRole('region', { name: say.heading });
    const notes = bar.getByRole('checkbox', { name: say.showNotes });
    const panel = page.locator('[data-judgement-panel]');
    await page.addInitScript(() => {
      localStorage.setItem('zizhi/consultant-view', 'on');
    });
    await walk.open(shown);
    await tabTo(page, walk.button(say.begin));
    await walk.leads(() => page.keyboard.press('Enter'));
    expect(walk.screen()).toBe('finance');
    await expect(page.locator('html[data-walk-through]')).toHaveCount(1);
    const heading = page.getByRole('heading', { level: 1 });
    await bar.getByRole('button', { name: say.leave }).press('Enter');
    await expect(heading).toBeFocused();
    await walk.button(say.begin).press('Enter');
    await expect(bar).toBeVisible();
    await expect(heading).toBeFocused();
    await expect(notes).not.toBeChecked();
    await expect(
      page.getByRole('navigation', { name: spoken.words.ui.product.navigation }),
    ).toBeHidden();

    await notes.check();
    await expect(panel).toBeVisible();
    await notes.uncheck();
    await expect(panel).toHaveCount(0);
    await walk.say(asked('ccrc/finance'), 'all');
    await bar.getByRole('link', { name: say.nextOpen(1) }).focus();
    await walk.leads(() => page.keyboard.press('Enter'));
    expect(walk.screen()).toBe('premises');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(bar).toContainText(say.lastOpen);
    await page.reload();
    await walk.ready();
    await expect(notes).not.toBeChecked();

    await walk.say(asked('ccrc/premises'), 'all');
    await expect(bar).toContainText(say.noneOpen);
    const jump = bar.locator('details');
    await bar.locator('summary').press('Enter');
    await expect(jump).toHaveAttribute('open');
    await page.keyboard.press('Escape');
    await expect(jump).not.toHaveAttribute('open');
    await expect(bar.locator('summary')).toBeFocused();
    await page.keyboard.press('Enter');
    await jump.getByRole('link').last().focus();
    await page.keyboard.press('Tab');
    await expect(notes).toBeFocused();
    await expect(jump).not.toHaveAttribute('open');
    await bar.locator('summary').press('Enter');
    await jump.locator('[aria-current]').press('Enter');
    await expect(jump).not.toHaveAttribute('open');
    await expect(page.locator(':focus')).toHaveCount(1);
    await bar.locator('summary').press('Enter');
    const organisation = wordFor(spoken.ccrc.sections, 'organisation');
    await walk.leads(() =>
      bar.getByRole('link', { name: `${organisation} ${say.complete}` }).press('Enter'),
    );
    expect(page.url()).toContain('/check/organisation/');
    await expect(bar.locator('details')).not.toHaveAttribute('open');
    await bar.getByRole('button', { name: say.leave }).press('Enter');
    await expect(bar).toHaveCount(0);
    await expect(heading).toBeFocused();
    await expect(page.locator('html[data-walk-through]')).toHaveCount(0);
    await walk.saved();
    const { answers } = await storedCase(page, shown.id);
    expect(answers.case).toMatchObject({ 'ccrc/finance': 'all', 'ccrc/premises': 'all' });
  });
}
