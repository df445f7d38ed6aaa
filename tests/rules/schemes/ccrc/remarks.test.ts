import { describe, expect, it } from 'vitest';
import type { Answer, Answers, Row } from '@/rules/answer';
import { ccrc } from '@/rules/schemes/ccrc';

const asOf = '2026-06-30';
const own = 'risk-assessment';

const remarksOn = (ofCase: Answers['case'], start?: Answer) =>
  ccrc.remarks(
    {
      case: ofCase,
      category: start === undefined ? {} : { [own]: { 'ccrc/service-start': start } },
    },
    asOf,
  );

const projects = (...rows: readonly Partial<Row>[]) => ({
  'ccrc/projects': {
    list: 'open',
    rows: rows.map((row, index) => ({ rowId: `p${String(index)}`, category: own, ...row })),
  },
});

const people = (...rows: readonly Partial<Row>[]) => ({
  'ccrc/people': {
    list: 'open',
    rows: rows.map((row, index) => ({ rowId: `h${String(index)}`, category: own, ...row })),
  },
});

describe('answers that fit together oddly', () => {
  it('are none where nothing is answered, or nothing is odd', () => {
    expect(remarksOn({})).toEqual([]);
    expect(remarksOn({ 'applicant/founding-date': '2020' }, { since: '2020-05' })).toEqual([]);
    expect(remarksOn({ 'ccrc/projects': { unknown: true } }, 'planned')).toEqual([]);
  });

  it('a project signed before the service began', () => {
    const start = { since: '2025-03' };
    expect(remarksOn(projects({ signed: '2025-02-28' }), start)).toEqual([
      {
        code: 'project-before-service',
        question: 'ccrc/projects',
        rowId: 'p0',
        signed: '2025-02-28',
      },
    ]);
    expect(remarksOn(projects({ signed: '2025-03-01' }, { signed: '2025' }, {}), start)).toEqual(
      [],
    );
    const other = projects({ signed: '2020-01-01', category: 'security-audit' });
    expect(remarksOn(other, start)).toEqual([]);
  });

  it('a project under way whose expected completion has passed', () => {
    const underWay = (expected: string) => projects({ state: 'under-way', expected });
    expect(remarksOn(underWay('2026-06-29'))).toEqual([
      { code: 'expected-has-passed', question: 'ccrc/projects', rowId: 'p0' },
    ]);
    expect(remarksOn(underWay('2026-06-30'))).toEqual([]);
    expect(remarksOn(underWay('2026-06'))).toEqual([]);
    expect(remarksOn(projects({ state: 'completed', expected: '2026-01-01' }))).toEqual([]);
  });

  it('a service older than the applicant', () => {
    const founded = { 'applicant/founding-date': '2024-05-01' };
    expect(remarksOn(founded, { since: '2024-04-30' })).toEqual([
      { code: 'service-before-founding', question: 'ccrc/service-start', category: own },
    ]);
    expect(remarksOn(founded, { since: '2024-05-01' })).toEqual([]);
    expect(remarksOn(founded, { since: '2024' })).toEqual([]);
  });

  it('one person in two roles of one category', () => {
    const lead = { role: 'technical-lead', name: 'A. Person' };
    const engineer = { role: 'project-engineer', name: ' A. Person ' };
    expect(remarksOn(people(lead, engineer))).toEqual([
      { code: 'one-person-two-roles', question: 'ccrc/people', name: 'A. Person' },
    ]);
    expect(remarksOn(people(lead, lead))).toEqual([]);
    expect(remarksOn(people(lead, { ...engineer, category: 'security-audit' }))).toEqual([]);
    expect(remarksOn(people({ ...lead, name: '' }, { ...engineer, name: ' ' }))).toEqual([]);
    expect(remarksOn(people(lead, { role: 'project-engineer' }))).toEqual([]);
  });

  it('in a list that says none are not looked at', () => {
    const rows = [{ rowId: 'p', category: own, signed: '2020-01-01' }];
    expect(remarksOn({ 'ccrc/projects': { list: 'none', rows } }, { since: '2025' })).toEqual([]);
  });
});
