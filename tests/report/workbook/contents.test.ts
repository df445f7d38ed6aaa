import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { locales } from '@/content';
import type { FindingReport } from '@/report';
import { rowLists } from '@/report';
import { reportWorkbook } from '@/report/workbook';
import { notQualifying, overallIntegrationB, riskAssessmentLevel3 } from '../../e2e/companies';
import { applying, asOf, basisOf, example, wordsOf } from '../facts';
import {
  largeCase,
  registerOf,
  smallCase,
  workbookBasis,
  workbookOf,
  workbookWords,
} from './facts';
import type { SeenSheet } from './read';
import { sheetNamed, sheetsIn } from './read';

const textOf = (sheets: readonly SeenSheet[]): string =>
  sheets.map(({ rows }) => rows.map((row) => row.join('\n')).join('\n')).join('\n');

/** Every text of a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...(value as Map<unknown, unknown>).values()].flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** All that the register tells of a finding. */
const toldOf = (finding: FindingReport): readonly string[] => [
  ...[finding.title, finding.areaName, finding.asks, finding.todo, finding.standingName],
  ...[...finding.have, ...finding.lack, ...finding.notes, ...finding.rows],
  ...[finding.openBecauseName ?? '', finding.basis?.name ?? ''],
  ...finding.evidence.map(({ name }) => name),
  ...finding.sources.flatMap(({ name, edition, clause = '' }) => [name, edition, clause]),
  ...finding.disagreements.flatMap(({ topic, reading, versions }) => [
    ...[topic, reading],
    ...versions.flatMap(({ says, sources }) => [says, sources]),
  ]),
  ...finding.superseded.flatMap(({ was, now }) => [was, now]),
];

const cases: readonly (readonly [string, CaseFile])[] = [
  ['the example', smallCase('Example')],
  ['both schemes', { ...example, targets: [...example.targets, overallIntegrationB] }],
  ['a case of 24 targets', largeCase],
];

const told = locales.flatMap((locale) =>
  cases.map(([name, file]) => ({ name: `${name}, in ${locale}`, file, locale })),
);

describe.each(told)('the workbook of $name', ({ file, locale }) => {
  const own = workbookWords[locale];
  const names = own.sheets;
  const { report, lists, words, actionsWords } = workbookBasis(file, locale);
  const { model, planning, actions } = report;
  const sheets = sheetsIn(
    reportWorkbook({ report, lists, words, actionsWords, workbookWords: own }),
  );

  it('tells every finding that is not met, once', () => {
    const rows = sheetNamed(sheets, names.register).rows.slice(1);
    expect(rows.map(([number]) => number)).toEqual(rows.map((_, index) => index + 1));
    const entries = sheets.filter(({ name }) => name === names.entries);
    for (const { gaps, toConfirm, reported } of model.targets)
      for (const finding of [
        ...gaps,
        ...toConfirm,
        ...reported.filter(({ standing }) => standing !== 'met'),
      ]) {
        const missing = (row: readonly unknown[]) => {
          const text = `${row.join('\n')}\n${textOf(entries)}`;
          return toldOf(finding).filter((one) => !text.includes(one));
        };
        const found = rows.filter((row) => row.includes(finding.title));
        expect(found.map(missing), finding.title).toContainEqual([]);
      }
  });

  it('tells verdicts, counts and dates as the report does', () => {
    const { rows } = sheetNamed(sheets, names.cover);
    for (const { label, value } of model.cover)
      expect(rows.find(([first]) => first === label)?.[1]).toBe(value);
    for (const { id, name, verdicts, totals } of model.targets) {
      const { readiness } = planning.targets.get(id)!;
      const row = rows.find(([first]) => first === name)!;
      expect(row.slice(0, 6)).toEqual([
        ...[name, verdicts[0].says, verdicts[1].says],
        ...[totals.met, totals.unmet, totals.toBeConfirmed],
      ]);
      expect(row[6]).toContain(readiness.label);
      expect(row[7] ?? '').toBe(readiness.on ?? '');
    }
    for (const text of [model.sourcesRead, ...model.limits, ...model.disclaimers])
      expect(rows.flat()).toContain(text);
    const matrix = sheetNamed(sheets, names.matrix).rows;
    for (const scheme of planning.schemes)
      for (const { name, cells } of scheme.rows) {
        const row = matrix.find(([first]) => first === name)!;
        for (const [index, { says, totals, ready }] of cells.entries()) {
          const seen = Array.from({ length: 5 }, (_, at) => row[1 + index * 5 + at] ?? '');
          expect(seen[0]).toContain(says);
          expect(seen.slice(1)).toEqual([
            ...[totals.unmet, totals.toBeConfirmed, ready.label, ready.on ?? ''],
          ]);
        }
      }
  });

  it('tells evidence, actions and lists', () => {
    const items = model.packing.groups.flatMap((group) => group.items);
    const evidence = sheetNamed(sheets, names.evidence).rows.slice(1);
    expect(evidence.map(([, name]) => name)).toEqual(items.map(({ name }) => name));
    for (const [index, { issuedBy, shows, recency, particulars, proves }] of items.entries()) {
      const text = evidence[index]!.join('\n');
      const values = particulars.flatMap(({ value }) => value ?? []);
      for (const one of [issuedBy, shows, recency ?? '', ...values, ...proves])
        expect(text).toContain(one);
    }
    if (actions.length > 0) {
      const rows = sheetNamed(sheets, names.actions).rows.slice(1);
      expect(rows.map(([, name]) => name)).toEqual(actions.map(({ name }) => name));
      expect(rows.map((row) => row[5])).toEqual(actions.map(({ due = '' }) => due));
      expect(rows.map((row) => row[4])).toEqual(actions.map(({ owner = '' }) => owner));
    }
    for (const list of lists)
      expect(sheetNamed(sheets, list.name).rows).toHaveLength(list.rows.length + 3);
  });

  it('says nothing that neither the report nor the words say', () => {
    const counted = [
      own.allTargets(report.model.targets.length),
      ...Array.from({ length: 100 }, (_, all) => own.moreOn({ all, where: names.entries })),
    ];
    const known = new Set(
      textsIn([report, lists, own, words, actionsWords, counted]).flatMap(piecesOf),
    );
    const said = sheets.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (typeof cell === 'string' ? piecesOf(cell) : [])),
    );
    expect(said.filter((piece) => !known.has(piece) && !/^\d{4}-\d\d-\d\d$/.test(piece))).toEqual(
      [],
    );
  });
});

/** A text without what only joins its pieces. */
const piecesOf = (text: string): readonly string[] =>
  text
    .split(/\n|·|[：:；;、，,—]|\(RMB\)|（元）/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

describe('the register of a small case', () => {
  const file: CaseFile = {
    ...applying(riskAssessmentLevel3, notQualifying),
    actions: {
      'ccrc/common/premises': {
        ...{ owner: 'Li', due: '2026-11-21', status: 'under-way', note: 'landlord' },
      },
      'ccrc/common/technology/b-norm@risk-assessment': { due: '2027-02-28' },
    },
  };
  const rows = sheetNamed(sheetsIn(workbookOf(file)), 'Gap register').rows;
  const at = (head: string) => rows[0]!.indexOf(head);

  it('has a row for each finding, the gaps first', () => {
    expect(rows.slice(1, 8).map((row) => row.slice(0, 6))).toEqual([
      ...[
        [1, 'Gap', 'Finance', 'Finance and credit', 'Level 3: Risk assessment', 'Not met'],
        [2, 'Gap', 'Office premises', 'Premises', 'Level 3: Risk assessment', 'Not met'],
      ],
      ...rows.slice(3, 8).map((row) => row.slice(0, 6)),
    ]);
    const kinds = rows.slice(1).map((row) => row[1]);
    expect(kinds).toEqual(
      [...kinds].sort((a, b) => order.indexOf(String(a)) - order.indexOf(String(b))),
    );
    expect(kinds.filter((kind) => kind === 'Gap')).toHaveLength(7);
  });
  const order = ['Gap', 'To be confirmed', 'Reported only'];

  it('tells beside a gap what is planned about it, with the day as a day', () => {
    const planned = rows
      .slice(1)
      .map((row) => [row[2], ...row.slice(at('Owner'), at('Note') + 1)])
      .filter(([, ...told]) => told.some((one) => one !== ''));
    expect(planned).toEqual([
      ['Office premises', 'Li', '2026-11-21', 'Under way\nOverdue', 'landlord'],
      ['Service norm', '', '2027-02-28', 'To do', ''],
    ]);
  });

  it('is the same as CSV', () => {
    const csv = registerOf(file);
    expect(csv.startsWith('\uFEFFNo.,Kind,Requirement,Area,Targets,Finding,')).toBe(true);
    expect(csv).toContain('\r\n2,Gap,Office premises,Premises,Level 3: Risk assessment,Not met,,');
    expect(csv).toContain(',Li,2026-11-21,"Under way\nOverdue",landlord,');
    expect(asOf).toBe('2026-11-22');
    expect(wordsOf('en').standings.unmet).toBe('Not met');
  });
});

describe('the lists of a case', () => {
  const lists = rowLists(basisOf(example, {}));
  const projects = lists.find(({ fields }) => fields.some(({ label }) => label === 'Customer'))!;

  it('hold days as days, what is known of a date in part as words, and marks as words', () => {
    const column = (label: string) => {
      const own = projects.fields.findIndex((field) => field.label === label);
      return projects.rows.map((row) => row[own]);
    };
    expect(column('Signed on')[0]).toEqual({ day: '2025-12-08' });
    expect(column('Completed on')).toContainEqual({ text: 'December 2025' });
    expect(column('Bank receipt at hand')).toContainEqual({ text: 'No' });
  });

  it('leave out rows of categories that nobody applies for, and lists without rows', () => {
    const [own] = example.targets;
    const few = rowLists(basisOf({ ...example, targets: [own!] }, {}));
    const count = few.find(({ name }) => name === projects.name)?.rows.length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(projects.rows.length);
    expect(few.length).toBeLessThan(lists.length);
  });

  it('tell nothing of a field that does not matter in a row', () => {
    const row = { rowId: 'p', category: 'risk-assessment', completed: '2026-01-01' } as const;
    const told = (state: 'completed' | 'under-way') => {
      const rows = [{ ...row, state }];
      const answers = { case: { 'ccrc/projects': { list: 'open', rows } } } as const;
      return JSON.stringify(rowLists(basisOf(applying(riskAssessmentLevel3, answers), {})));
    };
    expect(told('completed')).toContain('2026-01-01');
    expect(told('under-way')).not.toContain('2026-01-01');
  });

  it('hold sums in yuan as numbers', () => {
    const file = applying(overallIntegrationB, {
      case: {
        'secrecy/integration-projects': {
          list: 'open',
          rows: [{ rowId: 'p', name: 'P', amount: 12_340_000 }],
        },
      },
    });
    const sheets = sheetsIn(workbookOf(file));
    const sums = sheets
      .flatMap(({ rows }) => rows.flatMap((row) => row))
      .filter((cell) => cell === 12_340_000);
    expect(sums).toHaveLength(1);
    expect(sheets.flatMap(({ rows }) => rows.flat())).toContain('Amount of the project (RMB)');
  });
});
