import { describe, expect, it } from 'vitest';
import type { Names, Said, SayableReason, Words } from '@/content';
import { words as english } from '@/content/en';
import { accessibilityWords as accessibilityInEnglish } from '@/content/en/accessibility';
import { actions as actionsInEnglish } from '@/content/en/actions';
import { browserWords as browserInEnglish } from '@/content/en/browser';
import { desk as deskInEnglish } from '@/content/en/desk';
import { documentWords as documentsInEnglish } from '@/content/en/documents';
import { encryptionWords as encryptionInEnglish } from '@/content/en/encryption';
import { handOver as handOverInEnglish } from '@/content/en/hand-over';
import { verificationWords as verificationInEnglish } from '@/content/en/verification';
import { exportWords as exportsInEnglish } from '@/content/en/exports';
import { history as historyInEnglish } from '@/content/en/history';
import { inAppWords as inAppInEnglish } from '@/content/en/in-app';
import { judgement as judgementInEnglish } from '@/content/en/judgement';
import { paperWords as paperInEnglish } from '@/content/en/paper';
import { offlineWords as offlineInEnglish } from '@/content/en/offline';
import { returned as returnedInEnglish } from '@/content/en/returned';
import { share as shareInEnglish } from '@/content/en/share';
import { walkThrough as walkThroughInEnglish } from '@/content/en/walk-through';
import { whatIf as whatIfInEnglish } from '@/content/en/what-if';
import { workbook as workbookInEnglish } from '@/content/en/workbook';
import { words as chinese } from '@/content/zh-CN';
import { accessibilityWords as accessibilityInChinese } from '@/content/zh-CN/accessibility';
import { actions as actionsInChinese } from '@/content/zh-CN/actions';
import { browserWords as browserInChinese } from '@/content/zh-CN/browser';
import { desk as deskInChinese } from '@/content/zh-CN/desk';
import { documentWords as documentsInChinese } from '@/content/zh-CN/documents';
import { encryptionWords as encryptionInChinese } from '@/content/zh-CN/encryption';
import { handOver as handOverInChinese } from '@/content/zh-CN/hand-over';
import { verificationWords as verificationInChinese } from '@/content/zh-CN/verification';
import { exportWords as exportsInChinese } from '@/content/zh-CN/exports';
import { history as historyInChinese } from '@/content/zh-CN/history';
import { inAppWords as inAppInChinese } from '@/content/zh-CN/in-app';
import { judgement as judgementInChinese } from '@/content/zh-CN/judgement';
import { paperWords as paperInChinese } from '@/content/zh-CN/paper';
import { offlineWords as offlineInChinese } from '@/content/zh-CN/offline';
import { returned as returnedInChinese } from '@/content/zh-CN/returned';
import { share as shareInChinese } from '@/content/zh-CN/share';
import { walkThrough as walkThroughInChinese } from '@/content/zh-CN/walk-through';
import { whatIf as whatIfInChinese } from '@/content/zh-CN/what-if';
import { workbook as workbookInChinese } from '@/content/zh-CN/workbook';
import type { AuthorityPoint, RowStanding } from '@/rules';
import { numbers } from './parity';

/** What sentences are told, each piece unmistakable where it comes out again. */
const told = {
  ...{ organisation: 'XQorganisation', time: 'XQtime', why: 'XQwhy', column: 'XQcolumn' },
  ...{ text: 'XQtext', row: 'XQrow', date: 'XQdate', reading: 'XQreading', verdict: 'XQverdict' },
  ...{
    version: 'XQversion',
    day: 'XQday',
    from: 'XQfrom',
    to: 'XQto',
    path: 'XQpath',
    key: 'XQkey',
  },
  ...{ target: 'XQtarget', expected: 'XQexpected', until: '2026-11', newest: '2025-03-25' },
  ...{ name: 'XQname', when: 'XQwhen', days: 'XQdays', since: 'XQsince' },
  ...{ at: 101, of: 102, categories: 103, levels: 104, line: 105, have: 106, want: 107 },
  ...{ met: 108, unmet: 109, toBeConfirmed: 110, ready: 111, wanted: 112, known: 113 },
  ...{ rulesVersion: 'XQrulesVersion', productVersion: 'XQproductVersion' },
  ...{ bytes: 6_000_000, most: 5_000_000, least: 114, tabled: true },
  ...{ closed: 121, closedToConfirm: 122, opened: 123, openedFromConfirm: 124, remaining: 125 },
  ...{ does: 'XQdoes', where: 'XQwhere', level: 'XQlevel' },
  ...{ shown: 115, all: 116, answered: 117, asked: 118, same: 119, empty: 120 },
  ...{ title: 'XQtitle', gaps: 121, unplanned: 122, overdue: 123 },
  ...{ 'to-do': 124, 'under-way': 125, done: 126, dropped: 127 },
  ...{ supported: 128, partly: 129, 'not-applicable': 130 },
  ...{ here: 'XQhere', there: 'XQthere', differs: 121, proposed: 122 },
};
const arguments_: readonly unknown[] = [told, 5_000_000, '2026-11-02', 'XQtext'];

/** Names in which both languages keep what they are not told. */
const own = new Set(['product/otherLanguage']);

/** Every text, said with the first of the arguments that it can be said with. */
function textsOf(words: Words, parts: object): Readonly<Record<string, string>> {
  const { ui, packing, caseProblems, entry, standings, readings, bases, origins } = words;
  const found: Record<string, string> = {};
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') found[path] = value;
    else if (typeof value === 'function') found[path] = said(value as Saying, path);
    else
      for (const [key, inner] of Object.entries(value as object))
        visit(inner, path ? `${path}/${key}` : key);
  };
  visit(ui, '');
  visit(packing, 'packing');
  visit(words.planning, 'planning');
  visit({ caseProblems, entry, standings, readings, bases, origins }, 'general');
  visit(words.particulars, 'particulars');
  visit(words.verdicts('XQauthority'), 'verdicts');
  visit(words.openBecause('XQauthority'), 'because');
  visit(words.disclaimer, 'disclaimer');
  visit(parts, 'part');
  return found;
}

type Saying = (argument: unknown) => unknown;

function said(say: Saying, path: string): string {
  for (const argument of arguments_) {
    try {
      const text = say(argument);
      if (typeof text === 'string' && !/undefined|NaN|\[object/.test(text)) return text;
    } catch {
      // It wants another kind of argument.
    }
  }
  throw new Error(`${path} cannot be said`);
}

// The parts that are fetched only where they are used.
const inEnglish = textsOf(english, {
  accessibility: accessibilityInEnglish,
  actions: actionsInEnglish,
  browser: browserInEnglish,
  desk: deskInEnglish,
  documents: documentsInEnglish,
  exports: exportsInEnglish,
  handOver: handOverInEnglish,
  history: historyInEnglish,
  paper: paperInEnglish,
  inApp: inAppInEnglish,
  returned: returnedInEnglish,
  share: shareInEnglish,
  walkThrough: walkThroughInEnglish,
  whatIf: whatIfInEnglish,
  workbook: workbookInEnglish,
  verification: verificationInEnglish,
  encryption: encryptionInEnglish,
  judgement: judgementInEnglish,
  offline: offlineInEnglish,
});
const inChinese = textsOf(chinese, {
  accessibility: accessibilityInChinese,
  actions: actionsInChinese,
  browser: browserInChinese,
  desk: deskInChinese,
  documents: documentsInChinese,
  exports: exportsInChinese,
  handOver: handOverInChinese,
  history: historyInChinese,
  paper: paperInChinese,
  inApp: inAppInChinese,
  returned: returnedInChinese,
  share: shareInChinese,
  walkThrough: walkThroughInChinese,
  whatIf: whatIfInChinese,
  workbook: workbookInChinese,
  verification: verificationInChinese,
  encryption: encryptionInChinese,
  judgement: judgementInChinese,
  offline: offlineInChinese,
});

const tokens = (text: string): readonly string[] => (text.match(/XQ[a-z]+/g) ?? []).sort();

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
/** English says a month with its name. */
const withMonths = (text: string): string =>
  months.reduce((all, name, index) => all.replaceAll(name, String(index + 1)), text);

describe('the words outside the schemes', () => {
  it('are the same, never empty, and say what they are told', () => {
    expect(Object.keys(inEnglish).sort()).toEqual(Object.keys(inChinese).sort());
    for (const [path, text] of Object.entries(inEnglish)) {
      const other = inChinese[path]!;
      // A colon is followed by a space in one language only.
      expect(text.trim(), path).not.toBe('');
      expect(other, path).toMatch(/^\S(?:.*\S)?$/su);
      expect(tokens(text), path).toEqual(tokens(other));
    }
  });

  it('carry the same numbers', () => {
    // How a date or a sum is typed is shown in each language’s own way.
    const isExample = (path: string) => /Hint$|not-a-date|not-an-amount/.test(path);
    for (const [path, text] of Object.entries(inEnglish))
      if (!isExample(path))
        expect(numbers(withMonths(text)), path).toEqual(numbers(inChinese[path]!));
  });

  it('keep to their language', () => {
    for (const [path, text] of Object.entries(inEnglish))
      if (!own.has(path))
        expect(text, path).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
    for (const [path, text] of Object.entries(inChinese)) {
      const bare = text.replace(/XQ[a-z]+/g, '');
      expect(bare, path).not.toMatch(/(?:[A-Za-z]+[ ,.;]+){3}[A-Za-z]+/u);
      expect(bare, path).not.toMatch(/\p{Script=Han}[,.;:?!()"']|[,;:?!()"']\p{Script=Han}/u);
    }
  });

  it('promise nothing and score nothing', () => {
    for (const [path, text] of Object.entries(inEnglish))
      expect(text, path).not.toMatch(/guarante|pass(?:ing)? rate|scor(?:e|ing)\b|congratulat/iu);
    for (const [path, text] of Object.entries(inChinese))
      expect(text, path).not.toMatch(/包过|保过|通过率|得分|评分|打分|恭喜/u);
  });
});

const names: Names = {
  question: () => 'XQquestion',
  parts: (_, parts) => parts.join(' '),
  option: (_, option) => option,
  row: () => 'XQrow',
  level: () => 'XQlevel',
  authority: 'XQauthority',
};
const years = { unit: 'years', length: 107 } as const;
const question = 'q';
const points: readonly AuthorityPoint[] = [
  'no-project-yet',
  'legal-successor',
  'signed-before-window',
  'own-not-applicable',
  'traded-on-neeq',
  'indirect-foreign-share',
  'numbers-not-known',
];
const whys: readonly RowStanding['why'][] = [
  ...(['inside', 'signed-before-window', 'left-window', 'not-completed-yet', 'under-way'] as const),
  ...(['stopped', 'not-signed-yet', 'date-not-known', 'state-not-known'] as const),
  ...(['completed-before-signed', 'paper-missing', 'paper-not-known'] as const),
  ...(['worth-too-little', 'worth-not-known'] as const),
];
const rows: readonly RowStanding[] = whys.map((why, index) => ({
  ...{ rowId: why, standing: 'may-count', why, on: `2030-01-${String(index + 10)}` },
}));
const period = { from: '2023-11-02', to: '2026-11-02' };

/** Every kind of reason at least once, and each way in which it can be said. */
const reasons: readonly SayableReason[] = [
  ...[true, false].map((declared) => ({ code: 'unanswered' as const, question, declared })),
  { code: 'part-unanswered', question, parts: ['XQone', 'XQtwo'], present: false },
  ...[true, false].map((present) => ({
    ...{ code: 'part' as const, question, parts: ['XQone', 'XQtwo'], present },
  })),
  { code: 'part', question, parts: ['a', 'b', 'c', 'd', 'e'], present: true },
  { code: 'chosen', question, have: 'XQhave', wanted: ['XQhave'] },
  { code: 'chosen', question, have: 'XQhave', wanted: ['XQother', 'XQthird'] },
  ...(['enough', 'too-few'] as const).map((code) => ({ code, question, have: 104, need: 117 })),
  ...(['elapsed', 'not-elapsed', 'day-decides'] as const).map((code) => ({
    ...{ code, question, since: '2021-03', need: years, reachedOn: '2024-03-31' },
  })),
  ...(['service-offered', 'service-planned', 'service-not-provided'] as const).map((code) => ({
    ...{ code, question },
  })),
  ...(['months-enough', 'months-too-few'] as const).map((code) => ({
    ...{ code, question, have: 104, need: years },
  })),
  ...(['amount-enough', 'amount-too-low'] as const).map((code) => ({
    ...{ code, question, have: 12_000_000, need: 30_000_000 },
  })),
  { code: 'share-within', question, have: 12.5, most: 20 },
  { code: 'share-above', question, have: 22.5, most: 20 },
  { code: 'share-above', question, have: 22.5, most: 0 },
  { code: 'never-happened', question },
  { code: 'dated', question, date: '2026-11-02' },
  ...[{ longEnough: true, running: true }, { longEnough: false }, { running: false }, {}].map(
    (state) => ({
      ...{ code: 'lease' as const, question, from: '2024-01-02', to: '2026-05-06', need: years },
      ...state,
    }),
  ),
  ...(['untouched', 'open', 'complete', 'none'] as const).map((list) => ({
    ...{ code: 'rows' as const, question, need: 109, sure: 104, may: 103, list, rows, ...period },
  })),
  {
    ...{ code: 'rows', question, need: 104, sure: 109, may: 0, list: 'open', rows: [], ...period },
    ...{ worth: 5_000_000, byCompletion: true as const },
  },
  ...[true, false].map((exact) => ({
    ...{ code: 'held' as const, question, level: 'l', exact, list: 'open' as const, need: years },
    best: { rowId: 'r', since: '2024-01-02', reachedOn: '2025-01-02' },
  })),
  { code: 'held', question, level: 'l', exact: true, list: 'none' },
  {
    ...{ code: 'held', question, level: 'l', exact: true, list: 'complete' },
    best: { rowId: 'r', since: '2024-01-02', reachedOn: '2024-01-02' },
  },
  ...[true, false].map((started) => ({ code: 'started' as const, question, started })),
  ...points.map((point) => ({ code: 'left-to-the-authority' as const, point })),
];

const sayIn = (words: Words, reason: SayableReason): Said =>
  (words.reasons[reason.code] as (reason: SayableReason, names: Names) => Said)(reason, names);

const linesOf = ({ have, lack, rows: more }: Said): readonly (string | undefined)[] => [
  have,
  lack,
  ...(more ?? []),
];

describe('the reasons', () => {
  it('are all said', () => {
    const codes = new Set(reasons.map(({ code }) => code));
    expect([...codes].sort()).toEqual(Object.keys(english.reasons).sort());
  });

  it.each(reasons.map((reason, index) => ({ reason, name: `${reason.code} ${index}` })))(
    '$name: the same in both languages',
    ({ reason }) => {
      const [mine, theirs] = [sayIn(english, reason), sayIn(chinese, reason)].map(linesOf);
      expect(mine!.length).toBe(theirs!.length);
      for (const [index, text] of mine!.entries()) {
        const other = theirs![index];
        expect(text === undefined).toBe(other === undefined);
        if (text === undefined || other === undefined) continue;
        expect(tokens(text)).toEqual(tokens(other));
        expect(numbers(withMonths(text))).toEqual(numbers(other));
        expect(text).not.toMatch(/undefined|NaN|\[object|\p{Script=Han}/u);
        expect(other).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );
});
