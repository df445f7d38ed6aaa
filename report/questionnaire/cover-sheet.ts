import { wordFor } from '@/content';
import type { SchemeWords } from '@/content';
import type { Target } from '@/rules';
import { rulesVersion, targetsOf } from '@/rules';
import type { QuestionnaireBasis } from './basis';
import type { RowPlan, SheetPlan } from '../xlsx/sheet-plan';

/** What the questionnaire is, how it is filled in, and for whom it was made. */
export function coverSheet(basis: QuestionnaireBasis): SheetPlan {
  const { words, questionnaireWords, schemes, which, file } = basis;
  const { cover, sheets } = questionnaireWords;
  const targets = schemes.flatMap(({ scheme, schemeWords }) =>
    targetsOf(file.targets, scheme).map((target) => targetName(target, schemeWords)),
  );
  const warnings = schemes.flatMap(({ schemeWords: { warning } }) => warning ?? []);
  return {
    name: sheets.cover,
    columns: [{ width: 22 }, { width: 96 }],
    rows: [
      { cells: [{ text: cover.title, style: 'title' }] },
      pair('', cover[which]),
      ...[...warnings, ...schemes.map(({ schemeWords }) => schemeWords.disclaimer)].map((text) =>
        pair('', text),
      ),
      head(cover.howTo),
      ...cover.steps.map((step, index) => pair(String(index + 1), step)),
      head(cover.about),
      pair(cover.organisation, file.header.organisation ?? words.ui.report.notGiven),
      ...targets.map((target, index) => pair(index === 0 ? cover.targets : '', target)),
      pair(cover.asOf, words.dates.day(basis.asOf)),
      pair(cover.language, cover.languageName),
      pair(cover.rulesVersion, rulesVersion),
    ],
    frozenRows: 0,
    dropDowns: [],
  };
}

const targetName = ({ category, level, occasion }: Target, words: SchemeWords): string =>
  [
    words.name,
    wordFor(words.categories, category).name,
    wordFor(words.levels, level),
    wordFor(words.occasions, occasion),
  ].join(' · ');

const head = (text: string): RowPlan => ({
  cells: [
    { text, style: 'section' },
    { text: '', style: 'section' },
  ],
});

const pair = (label: string, text: string): RowPlan => ({
  cells: [
    { text: label, style: 'plain' },
    { text, style: 'plain' },
  ],
});
