import { describe, expect, it } from 'vitest';
import { empty, opened, project, withCase, withEvidence, withProjects, wrong } from './facts';

const anyText: unknown = expect.any(String);

describe('a date', () => {
  it.each([
    [withCase({ 'applicant/founding-date': '2024-02-30' }), 'answers.case.applicant/founding-date'],
    [withCase({ 'applicant/founding-date': '2024-2-1' }), 'answers.case.applicant/founding-date'],
    [
      withCase({ 'ccrc/head-experience': { since: '2024-13' } }),
      'answers.case.ccrc/head-experience.since',
    ],
    [withProjects([{ ...project, signed: '' }]), 'answers.case.ccrc/projects.rows[0].signed'],
    [{ ...empty, header: { date: '2026-11' } }, 'header.date'],
    [
      {
        ...empty,
        answers: {
          case: {},
          category: { 'security-audit': { 'ccrc/service-start': { since: '1799' } } },
        },
      },
      'answers.category.security-audit.ccrc/service-start.since',
    ],
  ])('that does not exist is named with its place (%#)', (file, path) => {
    expect(opened(file)).toEqual({ problem: { code: 'no-such-date', path } });
  });
});

describe('a target', () => {
  it.each([
    'ccrc/risk-assessment/level-4/initial',
    'ccrc/bogus/level-3/initial',
    'secrecy/overall-integration/grade-b/initial',
  ])('%s is not known', (target) => {
    expect(opened({ ...empty, targets: [empty.id && target] })).toEqual({
      problem: { code: 'unknown-target', path: 'targets[0]', target },
    });
  });

  it('is written as a target', () => {
    expect(opened({ ...empty, targets: ['ccrc'] })).toEqual(wrong('targets[0]', anyText));
    expect(opened({ ...empty, targets: [3] })).toEqual(wrong('targets[0]', 'string'));
  });
});

describe('a value', () => {
  it.each([
    [{ ...empty, reading: 'bold' }, 'reading', '"published" | "cautious"'],
    [{ ...empty, id: '../x' }, 'id', anyText],
    [{ ...empty, revision: -1 }, 'revision', '≥ 0'],
    [{ ...empty, revision: 1.5 }, 'revision', 'int'],
    [{ ...empty, header: { organisation: 'x'.repeat(201) } }, 'header.organisation', '≤ 200'],
    [{ ...empty, header: null }, 'header', 'object'],
    [{ ...empty, changed: { header: 'yesterday' } }, 'changed.header', anyText],
    [
      { ...empty, assessed: { rulesVersion: '1', asOf: '2026-11-22' } },
      'assessed.outcomes',
      anyText,
    ],
    [{ ...empty, evidence: undefined }, 'evidence', 'object'],
    [withEvidence([]), 'evidence', 'object'],
    [withEvidence({ 'tool-list': 'have' }), 'evidence.tool-list', 'object'],
    [withEvidence({ 'tool-list': null }), 'evidence.tool-list', 'object'],
    [
      withEvidence({ 'tool-list': { status: 'packed' } }),
      'evidence.tool-list.status',
      '"have" | "in-preparation" | "missing" | "not-needed"',
    ],
    [
      withEvidence({ 'tool-list': { particulars: { what: 1 } } }),
      'evidence.tool-list.particulars.what',
      'string',
    ],
    [
      withEvidence({ 'tool-list': { particulars: { what: 'x'.repeat(201) } } }),
      'evidence.tool-list.particulars.what',
      '≤ 200',
    ],
    [
      withEvidence({ 'tool-list': { particulars: ['x'] } }),
      'evidence.tool-list.particulars',
      'object',
    ],
    [withCase({ 'applicant/legal-form': 'club' }), 'answers.case.applicant/legal-form', anyText],
    [withCase({ 'ccrc/insured-total': -1 }), 'answers.case.ccrc/insured-total', '≥ 0'],
    [withCase({ 'ccrc/insured-total': 1e9 }), 'answers.case.ccrc/insured-total', '≤ 1000000'],
    [
      withCase({ 'ccrc/finance': { 'operates-normally': 'yes' } }),
      'answers.case.ccrc/finance.operates-normally',
      'boolean',
    ],
    [
      withCase({ 'ccrc/reputation': { unknown: false } }),
      'answers.case.ccrc/reputation.unknown',
      'true',
    ],
    [
      withCase({ 'ccrc/projects': { list: 'open' } }),
      'answers.case.ccrc/projects',
      '{ rows } | { unknown }',
    ],
    [withProjects([], 'some'), 'answers.case.ccrc/projects.list', '"open" | "complete" | "none"'],
    [withProjects([{ rowId: 'a' }]), 'answers.case.ccrc/projects.rows[0].category', anyText],
    [
      withProjects([{ ...project, rowId: 'a b' }]),
      'answers.case.ccrc/projects.rows[0].rowId',
      anyText,
    ],
    [
      withProjects([{ ...project, state: 'done' }]),
      'answers.case.ccrc/projects.rows[0].state',
      anyText,
    ],
    [
      withProjects([{ ...project, contract: 'yes' }]),
      'answers.case.ccrc/projects.rows[0].contract',
      'boolean',
    ],
    [
      withProjects([project, { ...project, rowId: 'b' }, project]),
      'answers.case.ccrc/projects.rows[2].rowId',
      '≠ answers.case.ccrc/projects.rows[0].rowId',
    ],
    [
      withProjects(Array.from({ length: 1001 }, (_, n) => ({ ...project, rowId: String(n) }))),
      'answers.case.ccrc/projects.rows',
      '≤ 1000',
    ],
  ])('that is wrong is named with its place and what was expected (%#)', (file, path, expected) => {
    expect(opened(file)).toEqual(wrong(path, expected));
  });

  it('of a few words or of a kind names them all', () => {
    const at = (answer: unknown) => opened(withCase({ 'applicant/legal-form': answer }));
    expect(at('club')).toEqual(
      wrong(
        'answers.case.applicant/legal-form',
        '"enterprise" | "public-institution" | "other-legal-person" | "department" | "none" | object',
      ),
    );
    expect(at([])).toMatchObject({ problem: { code: 'wrong-value' } });
    expect(at(null)).toMatchObject({ problem: { code: 'wrong-value' } });
  });

  it('"does not apply" is taken only where the question offers it', () => {
    const doesNotApply = { notApplicable: true };
    const listed = withCase({ 'ccrc/management/suppliers': doesNotApply });
    expect(opened(listed)).toEqual({ file: listed });
    expect(opened(withCase({ 'ccrc/finance': doesNotApply }))).toMatchObject({
      problem: { code: 'unknown-key', key: 'notApplicable' },
    });
  });

  it('of which there are more stamps than there could be is refused', () => {
    const changed = Object.fromEntries(
      Array.from({ length: 4001 }, (_, n) => [`row/${String(n)}`, '2026-11-22T10:00:00Z']),
    );
    expect(opened({ ...empty, changed })).toEqual(wrong('changed', '≤ 4000'));
    expect(opened({ ...empty, changed: { ['x'.repeat(201)]: '2026-11-22T10:00:00Z' } })).toEqual(
      wrong(`changed.${'x'.repeat(120)}…`, '≤ 200'),
    );
  });
});
