import type { Locator } from '@playwright/test';
import type { CaseFile } from '@/cases';
import { expect } from './journey';
import {
  caseFile,
  manyTargets,
  notQualifying,
  notQualifyingForSecrecy,
  overallIntegrationB,
  qualifying,
  riskAssessmentLevel2,
  waitingForLevel2,
} from './companies';
import { setList, asked, fillRow, placeOf } from './walk';
import type { Walk } from './walk';

/** A view of the site that is worth looking at: a page, or a state of one. */
export interface View {
  readonly name: string;
  /** Laid out differently on a phone. */
  readonly onPhone?: boolean;
  /** The same elements as another view, only many more of them. */
  readonly isLarge?: boolean;
  readonly show: (walk: Walk) => Promise<void>;
}

/** Opens all of these folds at once; one by one, as a user would, takes seconds on a long page. */
const unfold = (summaries: Locator): Promise<void> =>
  summaries.evaluateAll((all) => {
    for (const one of all as HTMLElement[]) one.click();
  });

const half: CaseFile = caseFile({
  id: 'half',
  header: { organisation: 'Cheng An Network Technology (Xiamen) Company Limited' },
  answers: notQualifying,
});

/** Applies for the second scheme, and was judged by older rules last. */
const secret: CaseFile = caseFile({
  id: 'secret',
  header: { organisation: 'Cheng An Network Technology' },
  targets: [overallIntegrationB],
  answers: notQualifyingForSecrecy,
  assessed: {
    rulesVersion: '2026.11.1',
    asOf: '2026-11-01',
    outcomes: { [overallIntegrationB]: { 'secrecy/eligibility/three-years': 'met' } },
  },
});

const screen =
  (section: string, at: string): View['show'] =>
  async (walk) => {
    await walk.open(half);
    await walk.toScreen(section, at);
  };

/** Differs from the client in a list and in an answer, and decides. */
const judged: CaseFile = {
  ...half,
  answers: qualifying,
  consultant: {
    answers: {
      case: { 'ccrc/premises': 'none', 'ccrc/projects': { list: 'open', rows: [] } },
      category: {},
    },
    notes: { 'ccrc/premises': 'Seen on site.', 'ccrc/finance': 'Ask again.' },
    decides: true,
  },
};

/** Every page, and every kind of screen. */
export const views: readonly View[] = [
  { name: 'start', onPhone: true, show: (walk) => walk.start() },
  {
    name: 'start with a case and a bad file',
    show: async (walk) => {
      await walk.open(half);
      await walk.start();
      await walk.offer('no case');
      await walk.page.getByRole('main').getByRole('alert').waitFor();
    },
  },
  {
    name: 'a file that came back, to be chosen from one by one',
    show: async (walk) => {
      await walk.open(half);
      await walk.start();
      await walk.offer(JSON.stringify({ ...half, header: {}, answers: qualifying }));
      await walk.page.locator('[data-difference]').first().waitFor();
    },
  },
  {
    name: 'the desk, after a case was deleted',
    show: async (walk) => {
      const { page, spoken } = walk;
      await walk.open(waitingForLevel2([riskAssessmentLevel2]));
      await walk.open(manyTargets('many'));
      await walk.open(half);
      await page.goto(`/${spoken.locale}/desk/`);
      await walk.ready();
      await page.locator('[data-case="half"] button').last().click();
      await page.locator('[data-done="removed"]').waitFor();
      await expect(page.locator('[data-case="many"] li').first()).toBeVisible();
    },
  },
  {
    name: 'the action plan, with warnings and a date that is wrong',
    show: async (walk) => {
      const { page, spoken } = walk;
      await walk.open({
        ...half,
        actions: {
          'ccrc/common/premises': { owner: 'Li', due: '2026-11-01' },
          'ccrc/common/legal/legal-person': { owner: 'Li' },
        },
      });
      await page.goto(`/${spoken.locale}/actions/#case=half`);
      await walk.ready();
      const due = page.locator('[data-gap="ccrc/common/finance"] [data-field="due"] input');
      await due.fill('soon');
      await due.blur();
      await unfold(page.locator('[data-actions] summary'));
      await page.locator('[data-actions] [aria-invalid]').waitFor();
    },
  },
  {
    name: 'a report to be verified, with what is no code',
    show: async (walk) => {
      const { page, spoken } = walk;
      await page.goto(`/${spoken.locale}/verify/`);
      await walk.ready();
      await page.getByRole('textbox').fill('ZZ1');
      await page.getByRole('textbox').press('Enter');
      await expect(page.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
    },
  },
  { name: 'targets', onPhone: true, show: (walk) => walk.begin() },
  {
    name: 'targets with errors',
    show: async (walk) => {
      await walk.begin();
      const { targets: say } = walk.spoken.words.ui;
      await walk.page.getByRole('textbox', { name: say.creditCode }).fill('1');
      await walk.page.getByRole('textbox', { name: say.date }).fill('1');
      await walk.button(say.continue).click();
      await walk.page.getByRole('main').getByRole('alert').waitFor();
    },
  },
  { name: 'a table of services', onPhone: true, show: screen('services', 'services') },
  { name: 'choices', onPhone: true, show: screen('organisation', 'legal-form') },
  { name: 'a date', show: screen('organisation', 'founding-date') },
  { name: 'parts, partly', show: screen('finance', 'finance') },
  { name: 'experience', show: screen('people', 'head-experience') },
  { name: 'parts of a category', show: screen('people', 'competence/risk-assessment') },
  { name: 'numbers', show: screen('people', 'insured') },
  {
    name: 'numbers with errors',
    show: async (walk) => {
      await screen('people', 'insured')(walk);
      for (const field of await walk.page.getByRole('textbox').all()) await field.fill('-1');
      await walk.button(walk.spoken.words.ui.check.continue).click();
      await walk.page.getByRole('main').getByRole('alert').waitFor();
    },
  },
  {
    name: 'why we ask',
    show: async (walk) => {
      await screen('organisation', 'compliance')(walk);
      const { check } = walk.spoken.words.ui;
      await walk.page.getByText(check.whyWeAsk, { exact: true }).click();
      await walk.page.getByText(check.proof, { exact: true }).click();
    },
  },
  {
    name: 'a list with its form, its errors and its remarks',
    show: async (walk) => {
      const { page, spoken } = walk;
      await walk.open({ ...half, answers: qualifying });
      await walk.toScreen('track-record', 'projects');
      const { rows: say } = spoken.words.ui.check;
      const place = placeOf(page, asked('ccrc/projects'));
      await walk.button(say.remove('P-2026-01')).click();
      await walk.button(say.undo).click();
      await setList(place, 'open', spoken);
      await walk.button(say.add).click();
      const row = { name: 'Early', state: 'completed', signed: '2019-03', completed: '2019-02' };
      await fillRow(place, 'ccrc/projects', row, spoken);
      await walk.button(say.done).click();
      await place.getByText(say.paste).click();
    },
  },
  {
    name: 'the walk-through, on a question',
    show: async (walk) => {
      const { page } = walk;
      await walk.open(half);
      await walk.leads(() => page.locator('[data-begin-walk] button').click());
      await page.locator('[data-walk-bar] summary').click();
    },
  },
  { name: 'review', onPhone: true, show: (walk) => walk.open(half) },
  {
    name: 'result',
    onPhone: true,
    isLarge: true,
    show: async (walk) => {
      await walk.open(half);
      await walk.to('result');
      await unfold(walk.page.locator('summary'));
    },
  },
  {
    name: 'a result that waits, as of a planned date that is wrong',
    show: async (walk) => {
      const { plannedDate } = walk.spoken.words.planning;
      await walk.open(waitingForLevel2([riskAssessmentLevel2]));
      await walk.to('result');
      await walk.page.locator('[data-timeline] summary').click();
      await walk.page.getByLabel(plannedDate.label).fill('2020');
      await walk.page.getByText(plannedDate.beforeToday).waitFor();
      await expect(walk.page.getByText(walk.spoken.words.planning.matrix.waiting)).toHaveCount(0);
    },
  },
  {
    name: 'a result on which other answers are tried',
    show: async (walk) => {
      const { page } = walk;
      await walk.open(waitingForLevel2([riskAssessmentLevel2]));
      await walk.to('result');
      const whatIf = page.locator('[data-what-if]');
      await whatIf.getByRole('combobox').selectOption('premises');
      await whatIf.getByRole('button').first().click();
      await walk.say(asked('ccrc/premises'), 'all');
      await page.locator('[data-matrix] [data-moved]').first().waitFor();
      await unfold(whatIf.locator('summary'));
    },
  },
  {
    name: 'saving an encrypted copy, with errors',
    show: async (walk) => {
      const { page } = walk;
      await walk.open(half);
      await walk.to('result');
      const panel = page.locator('[data-hand-over]');
      await panel.locator('summary').click();
      const form = panel.locator('[data-save-copy]');
      await form.getByRole('checkbox').check();
      await form.getByRole('button').click();
      await panel.locator('[aria-invalid]').first().waitFor();
    },
  },
  {
    name: 'the history, comparing two cases',
    show: async (walk) => {
      const { page, spoken } = walk;
      await walk.open(waitingForLevel2([riskAssessmentLevel2, overallIntegrationB]));
      await walk.open(half);
      await page.goto(`/${spoken.locale}/history/#case=half&from=case.waiting&to=now`);
      await walk.ready();
      await page.locator('[data-keep] button').click();
      await page.locator('[data-snapshot]').waitFor();
      await page.locator('[data-comparison]').waitFor();
    },
  },
  {
    name: 'report',
    onPhone: true,
    show: async (walk) => {
      await walk.open(half);
      await walk.to('report');
    },
  },
  {
    name: 'the blank questionnaire, and a logo that was refused',
    show: async (walk) => {
      const { page } = walk;
      await walk.open(half);
      await page.goto(`/${walk.spoken.locale}/report/#case=half&part=questionnaire`);
      await page.locator('[data-part="questionnaire"][data-ready]').waitFor();
      const panel = page.locator('[data-consultancy-panel]');
      await panel.locator('summary').click();
      await panel.getByRole('textbox').first().fill('Qing Lan');
      const text = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('text') };
      await panel.locator('input[type=file]').setInputFiles(text);
      await panel.getByRole('alert').filter({ hasText: /./ }).waitFor();
    },
  },
  {
    name: 'the consultant’s judgement',
    show: async ({ page, spoken, open }) => {
      await open(judged);
      await page.goto(`/${spoken.locale}/judgement/#case=${judged.id}`);
      await page.locator('[data-notes]').waitFor();
    },
  },
  {
    name: 'a question with the consultant’s answer, and a note that is too long',
    show: async (walk) => {
      const { page } = walk;
      await walk.open(judged);
      await page.locator('[data-for-consultants] summary').click();
      await page.locator('[data-consultant-view] input').check();
      await walk.toScreen('premises', 'premises');
      await page.locator('[data-note] textarea').fill('x'.repeat(2001));
      await page.locator('[data-note] [aria-invalid]').waitFor();
    },
  },
  {
    name: 'targets of both schemes',
    show: async (walk) => {
      await walk.open(secret);
      await walk.to('targets');
      await walk.page.getByRole('checkbox', { name: walk.spoken.ccrc.name, exact: true }).check();
    },
  },
  {
    name: 'sums with errors',
    show: async (walk) => {
      await walk.open(secret);
      await walk.toScreen('numbers', 'capital-and-income');
      for (const field of await walk.page.getByRole('textbox').all()) await field.fill('one');
      await walk.button(walk.spoken.words.ui.check.continue).click();
      await walk.page.getByRole('main').getByRole('alert').waitFor();
    },
  },
  {
    name: 'events',
    show: async (walk) => {
      await walk.open(secret);
      await walk.toScreen('eligibility', 'record');
      await walk.say(asked('secrecy/revocation'), { on: '2025-02' });
    },
  },
  {
    name: 'a result after the rules have changed, and what to take along',
    show: async (walk) => {
      await walk.open(secret);
      await walk.to('result');
      await walk.page.locator('[data-rules-changed]').waitFor();
      await walk.page.locator('[data-packing]').waitFor();
      await unfold(walk.page.locator('[data-packing] > details > summary'));
      await walk.page.locator('[data-evidence] summary').first().click();
    },
  },
  ...['guide', 'guide/ccrc', 'guide/secrecy', 'guide/refused-numbers'].map((address): View => ({
    name: address,
    show: async ({ page, spoken }) => {
      await page.goto(`/${spoken.locale}/${address}/`);
    },
  })),
  ...['accessibility', 'accessibility/criteria'].map((address): View => ({
    name: address,
    isLarge: address.endsWith('criteria'),
    show: async ({ page, spoken }) => {
      await page.goto(`/${spoken.locale}/${address}/`);
    },
  })),
  { name: 'review of 24 targets', isLarge: true, show: (walk) => walk.open(manyTargets('many')) },
  {
    name: 'result of 24 targets',
    isLarge: true,
    show: async (walk) => {
      await walk.open(manyTargets('many'));
      await walk.to('result');
    },
  },
  {
    name: 'report of 24 targets',
    isLarge: true,
    show: async (walk) => {
      await walk.open(manyTargets('many'));
      await walk.to('report');
    },
  },
];
