import type { Locator, Page } from '@playwright/test';
import type { CaseFile } from '@/cases';
import { addressOf, newCase } from '@/cases';
import { wordFor } from '@/content';
import type {
  Answer,
  Asked,
  EventAnswer,
  ExperienceAnswer,
  PartsAnswer,
  Question,
  Row,
  RowsAnswer,
  ServiceAnswer,
} from '@/rules';
import { isNotKnown, isOwnNotApplicable, parseTargetId, questionsOf } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import type { Company } from './companies';
import { expect } from './journey';
import type { Spoken } from './languages';
import { fieldLabel, labelOf, optionLabel, questionIn, schemeIds, schemeIn } from './languages';

/** A page of the way, as its step is called. */
export type PageOfWay = 'targets' | 'check' | 'review' | 'result' | 'report';

/** A user on one page, in one language: says what is done and sees what is there by name. */
export type Walk = ReturnType<typeof walking>;

export function walking(page: Page, spoken: Spoken) {
  const { locale, words } = spoken;
  const { ui } = words;

  /** Runs what leads to another address, and waits until that page can be used. */
  const leads = async (action: () => Promise<unknown>): Promise<void> => {
    const before = page.url();
    await action();
    await page.waitForURL((url) => url.href !== before);
    await ready();
  };
  const ready = async (): Promise<void> => {
    // A question that the consultant answers, too, has a form for either side.
    await expect(page.locator('[data-ready]').first()).toBeVisible();
    await expect(page.getByText(ui.product.loading)).toHaveCount(0);
  };
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const step = (to: PageOfWay): Locator =>
    page
      .getByRole('navigation', { name: ui.product.navigation })
      .getByRole('link', { name: ui.pages[to], exact: true });

  const start = async (): Promise<void> => {
    await page.goto(`/${locale}/`);
    await ready();
  };
  const offer = async (text: string, name = 'case.zizhi.json'): Promise<void> => {
    await page
      .getByLabel(ui.start.openFile)
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  };

  return {
    page,
    spoken,
    ready,
    leads,
    button,
    start,
    offer,

    /** Begins a new case on the start page; its targets are chosen next. */
    begin: async (): Promise<void> => {
      await start();
      await leads(() => button(ui.start.begin).click());
    },

    /** Opens a case through the file field of the start page. */
    open: async (file: CaseFile): Promise<void> => {
      await start();
      await leads(() => offer(JSON.stringify(file)));
      await saved(page);
    },

    /** Goes to another page by the steps in the header. */
    to: (wanted: PageOfWay): Promise<void> => leads(() => step(wanted).click()),

    /** Goes straight to a screen of the open case, as an address in a mail would. */
    toScreen: async (section: string, at: string): Promise<void> => {
      const fragment = new URLSearchParams({ case: openCase(page), at });
      await page.goto(`/${locale}/check/${section}/#${fragment.toString()}`);
      await expect.poll(() => screenOf(page)).toBe(at);
      await ready();
    },

    /** Ticks targets on the page where they are chosen. */
    choose: async (...targets: readonly string[]): Promise<void> => {
      for (const id of schemeIds)
        await page
          .getByRole('checkbox', { name: spoken[id].name, exact: true })
          .setChecked(targets.some((target) => target.startsWith(`${id}/`)));
      for (const id of targets) {
        const target = parseTargetId(id)!;
        const { categories, levels } = schemeIn(spoken, id);
        await page
          .getByRole('group', { name: wordFor(categories, target.category).name, exact: true })
          .getByRole('checkbox', { name: wordFor(levels, target.level), exact: true })
          .check();
      }
    },

    proceed: (): Promise<void> => leads(() => button(ui.targets.continue).click()),

    /** Leaves the screen by its main button, whatever that leads to. */
    goOn: (): Promise<void> => leads(() => onward(page, spoken).click()),

    back: (): Promise<void> => leads(() => button(ui.check.back).click()),

    /** Answers every question of the screen as the company would. */
    answer: (company: Company): Promise<void> =>
      forEachAsked(page, async (one) => {
        const answer = company(one);
        if (answer !== undefined) await say(page, spoken, one, answer);
      }),

    say: (asked: Asked, answer: Answer) => say(page, spoken, asked, answer),

    saved: () => saved(page),

    openCase: () => openCase(page),
    screen: () => screenOf(page),
  };
}

/** Everything entered is on the device. */
export const saved = (page: Page) =>
  expect(page.locator('[data-save-status="saved"]')).toBeVisible();

/** Every page and script is on the device; there are some hundred of them. */
export const onDevice = (page: Page) =>
  expect(page.locator('[data-offline]')).toBeVisible({ timeout: 20_000 });

const fragmentOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
const screenOf = (page: Page): string => fragmentOf(page).get('at') ?? '';
const openCase = (page: Page): string => fragmentOf(page).get('case') ?? '';

/** The main button of a screen: on to the next one, to the review, or back to it. */
const onward = (page: Page, { words }: Spoken): Locator => {
  const { continue: next, finish, returnToReview } = words.ui.check;
  const [first, ...others] = [next, finish, returnToReview].map((name) =>
    page.getByRole('button', { name, exact: true }),
  );
  return others.reduce((either, one) => either.or(one), first!);
};

/** A question as it is asked: `ccrc/norm`, or `ccrc/norm@risk-assessment` in one category. */
export function asked(address: string): Asked {
  const [id = '', category] = address.split('@');
  const question = [ccrc, secrecy].flatMap(questionsOf).find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return { question, ...(category === undefined ? {} : { category }) };
}

/** Where a question stands on its screen. */
export const placeOf = (page: Page, one: Asked): Locator =>
  page.locator(`[data-question="${addressOf(one)}"]`);

/** Does something about every question of the screen, also about those that appear meanwhile. */
export async function forEachAsked(page: Page, act: (one: Asked) => Promise<void>): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    await expect(page.locator('[data-following]')).toHaveCount(0);
    const next = (await askedOn(page)).find((one) => !done.has(addressOf(one)));
    if (!next) return;
    done.add(addressOf(next));
    await act(next);
  }
}

/** The questions that stand on the screen at the moment. */
export async function askedOn(page: Page): Promise<readonly Asked[]> {
  const places = page.locator('[data-question]');
  const addresses = await places.evaluateAll((all) =>
    all.map((place) => place.getAttribute('data-question') ?? ''),
  );
  return addresses.map(asked);
}

async function say(page: Page, spoken: Spoken, one: Asked, answer: Answer): Promise<void> {
  const { question } = one;
  const { check } = spoken.words.ui;
  const place = placeOf(page, one);
  const pick = (name: string) => place.getByRole('radio', { name, exact: true }).first().check();
  const type = (name: string, text: string) =>
    place.getByRole('textbox', { name, exact: true }).fill(text);
  if (isNotKnown(answer)) return dontKnow(place, question, spoken);
  if (isOwnNotApplicable(answer)) return pick(check.doesNotApply);
  switch (question.kind) {
    case 'choice':
      return pick(optionLabel(spoken, question.id, String(answer)));
    case 'date':
    case 'count':
    case 'share':
      return type(labelOf(spoken, question.id), String(answer));
    case 'amount':
      return type(labelOf(spoken, question.id), inTenThousands(answer as number));
    case 'event': {
      const value = answer as EventAnswer;
      await pick(check.event[value === 'never' ? value : 'on']);
      return value === 'never' ? undefined : type(check.day, value.on);
    }
    case 'parts':
      return sayParts(place, question.id, answer as PartsAnswer, spoken);
    case 'experience': {
      const value = answer as ExperienceAnswer;
      await pick('since' in value ? check.sinceDate : check.monthsInTotal);
      return 'since' in value
        ? type(check.since, value.since)
        : type(check.inMonths, String(value.months));
    }
    case 'service': {
      const value = answer as ServiceAnswer;
      await pick(check.service[typeof value === 'string' ? value : 'since']);
      return typeof value === 'string' ? undefined : type(check.since, value.since);
    }
    case 'rows':
      return sayRows(place, question.id, answer as RowsAnswer, spoken);
  }
}

/** A sum in yuan as it is typed. */
const inTenThousands = (yuan: number): string => String(yuan / 10_000);

function dontKnow(place: Locator, question: Question, { words }: Spoken): Promise<void> {
  const isTyped = ['date', 'count', 'amount', 'share'].includes(question.kind);
  const role = isTyped ? 'checkbox' : 'radio';
  return place.getByRole(role, { name: words.ui.check.dontKnow, exact: true }).check();
}

async function sayParts(
  place: Locator,
  question: string,
  answer: PartsAnswer,
  spoken: Spoken,
): Promise<void> {
  const { check } = spoken.words.ui;
  const { parts: texts = {}, picks } = questionIn(spoken, question);
  const quick = picks ?? {
    all: check.partsAll,
    partly: check.partsPartly,
    none: check.partsNone,
  };
  const name = quick[typeof answer === 'string' ? answer : 'partly'];
  await place.getByRole('radio', { name, exact: true }).check();
  if (typeof answer === 'string') return;
  for (const [part, there] of Object.entries(answer))
    await place
      .getByRole('group', { name: wordFor(texts, part), exact: true })
      .getByRole('radio', { name: there ? check.yes : check.no, exact: true })
      .check();
}

async function sayRows(
  place: Locator,
  question: string,
  { list, rows }: RowsAnswer,
  spoken: Spoken,
): Promise<void> {
  const { rows: say } = spoken.words.ui.check;
  for (const row of rows) {
    await place.getByRole('button', { name: say.add, exact: true }).click();
    await fillRow(place, question, row, spoken);
    await place.getByRole('button', { name: say.done, exact: true }).click();
    await expect(place.getByRole('button', { name: say.add, exact: true })).toBeVisible();
  }
  await setList(place, list, spoken);
}

/** Says whether a list is complete. */
export const setList = (
  place: Locator,
  list: RowsAnswer['list'],
  { words }: Spoken,
): Promise<void> =>
  place
    .getByRole('group', { name: words.ui.check.rows.listHeading })
    .getByRole('radio', { name: words.ui.check.rows[list], exact: true })
    .check();

/** Fills the fields of the row whose form is open. */
export async function fillRow(
  place: Locator,
  question: string,
  row: Partial<Row>,
  spoken: Spoken,
): Promise<void> {
  const { check } = spoken.words.ui;
  const options = questionIn(spoken, question).fields ?? {};
  for (const [field, value] of Object.entries(row)) {
    if (field === 'rowId' || value === undefined) continue;
    const name = fieldLabel(spoken, question, field);
    const pick = (option: string) =>
      place
        .getByRole('group', { name, exact: true })
        .getByRole('radio', { name: option, exact: true })
        .check();
    if (typeof value === 'boolean') await pick(value ? check.yes : check.no);
    else if (typeof value === 'number')
      await place.getByRole('textbox', { name, exact: true }).fill(inTenThousands(value));
    else if (wordFor(options, field).options)
      await pick(optionLabel(spoken, question, value, field));
    else await place.getByRole('textbox', { name, exact: true }).fill(value);
  }
}

/** The case as it lies in the browser's database. */
export async function storedCase(page: Page, id: string): Promise<CaseFile> {
  const stored = await page.evaluate(readRecord, id);
  return stored ? (stored as CaseFile) : newCase(id);
}

/** Runs in the page. */
function readRecord(id: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('zizhi-self-check');
    opening.onerror = () => {
      reject(new Error('no database'));
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('cases').objectStore('cases').get(id);
      reading.onsuccess = () => {
        database.close();
        resolve((reading.result as { file?: unknown } | undefined)?.file);
      };
    };
  });
}
