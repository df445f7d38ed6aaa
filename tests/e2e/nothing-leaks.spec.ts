import type { BrowserContext, Page } from '@playwright/test';
import type { CaseFile } from '@/cases';
import {
  caseFile,
  notQualifying,
  notQualifyingForSecrecy,
  overallIntegrationB,
  recentProject,
  riskAssessmentLevel3,
} from './companies';
import { expect, test } from './journey';
import { spokenIn } from './languages';
import { asked, placeOf, storedCase, walking } from './walk';

/** Stands in everything that is typed as text; a sum and a day stand for the other answers. */
const canary = 'XQcanary';
const sum = 76_543_210;
const day = '2013-07-19';
const secrets = [canary, String(sum), String(sum / 10_000), day];

const gap = 'ccrc/common/premises';

const file: CaseFile = {
  ...caseFile({ id: 'with-canary' }),
  header: { organisation: `${canary} organisation`, preparedBy: `${canary} person` },
  targets: [riskAssessmentLevel3, overallIntegrationB],
  answers: {
    case: {
      ...notQualifyingForSecrecy.case,
      ...notQualifying.case,
      'applicant/founding-date': day,
      'secrecy/paid-in-cash': sum,
      'ccrc/projects': {
        list: 'complete',
        rows: [{ ...recentProject, name: `${canary} project`, customer: `${canary} customer` }],
      },
    },
    category: notQualifying.category,
  },
  actions: { [gap]: { owner: `${canary} owner`, note: `${canary} note` } },
  consultant: {
    decides: false,
    notes: { 'ccrc/premises': `${canary} private` },
    answers: { case: {}, category: {} },
  },
};

test('nothing of a case stands in addresses, titles, requests, logs or keys', async ({
  page,
  context,
}) => {
  test.slow();
  const told = listening(context);
  const look = async () => told.push(...(await page.evaluate(allThatIsTold)));
  const walk = walking(page, spokenIn('zh-CN'));
  const go = async (path: string, ready: string) => {
    await page.goto(`/zh-CN/${path}`);
    await page.locator(ready).first().waitFor();
    await look();
  };
  const here = `#case=${file.id}`;

  await walk.open(file);
  await look();
  for (const step of ['review', 'result', 'report'] as const) {
    await walk.to(step);
    await look();
  }
  await expect(page.getByRole('main')).toContainText(`${canary} organisation`);
  await walk.toScreen('premises', 'premises');
  await look();
  await walk.toScreen('organisation', 'founding-date');
  const founded = placeOf(page, asked('applicant/founding-date')).getByRole('textbox');
  await founded.fill(`${canary} half a date`);
  await founded.blur();
  await look();
  await page.reload();
  await walk.ready();
  await expect(founded).toHaveValue(`${canary} half a date`);
  await go(`history/${here}`, '[data-keep]');
  await page.getByRole('textbox').first().fill(`${canary} state`);
  await page.locator('[data-keep] button').click();
  await page.locator('[data-snapshot]').waitFor();
  await go(`actions/${here}&gap=${gap}`, 'main h1');
  await go(`judgement/${here}`, '[data-notes]');
  await go('desk/', '[data-ready]');
  await expect(page.getByRole('main')).toContainText(`${canary} organisation`);
  await go('rules/', 'main h1');
  await page.goBack();
  await walk.ready();
  await look();

  expect(JSON.stringify(await storedCase(page, file.id))).toContain(`${canary} organisation`);
  const all = told.join('\n');
  expect(all).toContain(`#case=${file.id}`);
  for (const mark of ['title: ', 'history: http', 'request: GET', 'localStorage: zizhi/'])
    expect(all).toContain(mark);
  for (const secret of secrets)
    expect(told.filter((line) => decoded(line).includes(secret))).toEqual([]);
});

/** What leaves a page by itself: what it asks for, with all that goes along, and what it logs. */
function listening(context: BrowserContext): string[] {
  const told: string[] = [];
  context.on('request', (request) => {
    told.push(`request: ${request.method()} ${request.url()} ${request.postData() ?? ''}`);
    told.push(...Object.entries(request.headers()).map((header) => `header: ${header.join(' ')}`));
  });
  context.on('console', (message) => told.push(`log: ${message.text()}`));
  context.on('page', (page: Page) => {
    page.on('framenavigated', (frame) => told.push(`address: ${frame.url()}`));
  });
  return told;
}

/**
 * Runs in the page: all that a browser shows, remembers or hands on of it without being asked for
 * the case. What is tried on may lie in the tab's own storage, where only its key is looked at.
 */
async function allThatIsTold(): Promise<string[]> {
  const visited = (Reflect.get(window, 'navigation') as { entries: () => { url: string }[] })
    .entries()
    .map(({ url }) => url);
  const stored = Object.entries({ localStorage, sessionStorage }).flatMap(([name, storage]) =>
    Object.keys(storage).map((key) => {
      const isTrial = key.startsWith('zizhi/trial/');
      return `${name}: ${key} ${isTrial ? '' : (storage.getItem(key) ?? '')}`;
    }),
  );
  const caches = await window.caches.keys();
  return [
    `title: ${document.title}`,
    `referrer: ${document.referrer}`,
    `cookie: ${document.cookie}`,
    `name: ${window.name}`,
    `state: ${JSON.stringify(window.history.state)}`,
    ...visited.map((address) => `history: ${address}`),
    ...performance.getEntries().map(({ name }) => `entry: ${name}`),
    ...[...document.querySelectorAll('meta')].map(({ content }) => `meta: ${content}`),
    ...stored,
    ...caches.map((name) => `cache: ${name}`),
  ];
}

/** An address may write a text with percent signs. */
function decoded(line: string): string {
  try {
    return `${line} ${decodeURIComponent(line)}`;
  } catch {
    return line;
  }
}
