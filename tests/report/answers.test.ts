import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { wordFor } from '@/content';
import { ccrcWords } from '@/content/en/ccrc';
import type { Answer, Answers, Row } from '@/rules';
import { applying, example, reportOf, wordsOf } from './facts';

const target = 'ccrc/security-audit/level-3/initial';
const project: Row = { rowId: 'p', category: 'security-audit', name: 'P-1', signed: '2026-03-01' };
const withCase = (answers: Answers['case']) => applying(target, { case: answers });
const withProjects = (list: string, ...rows: readonly Row[]) =>
  withCase({ 'ccrc/projects': { list, rows } });

const everything = (file: CaseFile) => JSON.stringify(reportOf(file));
const answersIn = (file: CaseFile) => reportOf(file).answers.flatMap(({ lines }) => lines);
const label = (id: string) => wordFor<{ label: string }>(ccrcWords.questions, id).label;
const answerTo = (file: CaseFile, id: string) =>
  answersIn(file).find((line) => line.question === label(id));

const { check, report } = wordsOf('en').ui;
const startsWith = (name: string) => new RegExp(`^${name}: `);

describe('a hidden answer is not in the report', () => {
  it('the approval of a department, while the applicant is an enterprise', () => {
    const approval = {
      'ccrc/department-approval': 'yes',
      'applicant/registered-in-mainland': 'yes',
    };
    const department = withCase({ 'applicant/legal-form': 'department', ...approval });
    const enterprise = withCase({ 'applicant/legal-form': 'enterprise', ...approval });
    const asked = (file: CaseFile) => answersIn(file).map(({ question }) => question);
    const onlyDepartment = asked(department).filter((one) => !asked(enterprise).includes(one));
    const onlyEnterprise = asked(enterprise).filter((one) => !asked(department).includes(one));
    expect(onlyDepartment).toEqual([label('ccrc/department-approval')]);
    expect(onlyEnterprise).toEqual([label('applicant/registered-in-mainland')]);
  });

  it('the rows of a list that is said to be none', () => {
    expect(everything(withProjects('open', { ...project, name: 'SECRET' }))).toContain('SECRET');
    expect(everything(withProjects('none', { ...project, name: 'SECRET' }))).not.toContain(
      'SECRET',
    );
  });

  it('the rows of a category that is not applied for', () => {
    const other = { ...project, rowId: 'q', category: 'risk-assessment', name: 'SECRET' };
    expect(everything(withProjects('open', project, other))).not.toContain('SECRET');
  });

  it('a field of a row that another field has put away', () => {
    const row = { ...project, state: 'completed', completed: '2026-05-01', expected: '2029-09-09' };
    expect(everything(withProjects('open', row))).not.toContain('2029');
    expect(everything(withProjects('open', { ...row, state: 'under-way' }))).toContain('2029');
  });

  it('the answers of a category that is not provided, or not applied for', () => {
    const answers = (since: Answer): Partial<Answers> => ({
      category: {
        'security-audit': {
          'ccrc/service-start': since,
          'ccrc/insured-in-category': 987654,
        },
        'risk-assessment': { 'ccrc/insured-in-category': 123456 },
      },
    });
    expect(everything(applying(target, answers({ since: '2024' })))).toContain('987654');
    expect(everything(applying(target, answers('not-provided')))).not.toContain('987654');
    expect(everything(applying(target, answers({ since: '2024' })))).not.toContain('123456');
  });
});

describe('an answer in words', () => {
  it('says what has not been answered, is not known, or does not apply', () => {
    const file = withCase({ 'ccrc/finance': { unknown: true } });
    expect(answerTo(file, 'ccrc/finance')?.answer).toEqual([check.dontKnow]);
    expect(answerTo(file, 'ccrc/premises')?.answer).toEqual([report.notAnswered]);
    const integration = applying('ccrc/security-integration/level-3/initial', {
      case: { 'ccrc/management/suppliers': { notApplicable: true } },
    });
    expect(answerTo(integration, 'ccrc/management/suppliers')?.answer).toEqual([
      check.doesNotApply,
    ]);
  });

  it('says of a thing of parts which are there, which are missing, and which are not known', () => {
    const file = withCase({ 'ccrc/premises': { 'long-term-fixed': true, 'fits-business': false } });
    const said = answerTo(file, 'ccrc/premises')?.answer ?? [];
    expect(said.map((line) => line.split(':')[0])).toEqual([check.yes, check.no, check.dontKnow]);
  });

  it('says a date as it is known, and a number of months as such', () => {
    const since = (answer: Answer) =>
      answerTo(withCase({ 'ccrc/head-experience': answer }), 'ccrc/head-experience')?.answer[0];
    expect(since({ since: '2019' })).toMatch(/: 2019$/);
    expect(since({ since: '2019-03' })).toMatch(/: March 2019$/);
    expect(since({ since: '2019-03-05' })).toMatch(/: 5 March 2019$/);
    expect(since({ months: 30 })).toMatch(/30/);
  });

  it('says a text as it stands, even where it looks like a date', () => {
    const line = answerTo(withProjects('open', { ...project, customer: '2024' }), 'ccrc/projects');
    expect(line?.answer[1]).toMatch(/2024(;|$)/);
    const chinese = reportOf(withProjects('open', { ...project, customer: '2024' }), {
      language: 'zh-CN',
    });
    expect(JSON.stringify(chinese.answers)).not.toContain('2024年');
  });
});

describe('a row is called', () => {
  const rowsOf = (...rows: readonly Row[]) =>
    answerTo(withProjects('open', ...rows), 'ccrc/projects')?.answer.slice(1) ?? [];

  it('by its name, or by its place in the list', () => {
    const nameless = { rowId: 'q', category: 'security-audit' };
    const [first, second, third] = rowsOf(project, nameless, {
      ...nameless,
      rowId: 'r',
      name: '  ',
    });
    expect(first).toMatch(startsWith('P-1'));
    expect(second).toMatch(startsWith(check.rows.unnamedRow(2)));
    expect(third).toMatch(startsWith(check.rows.unnamedRow(3)));
  });

  it('by the same name in the findings', () => {
    const stopped = { rowId: 'q', category: 'security-audit', state: 'stopped' };
    const [first] = reportOf(withProjects('complete', project, stopped)).targets;
    const rows = first!.toConfirm.flatMap((finding) => finding.rows);
    expect(rows).toContainEqual(expect.stringMatching(startsWith('P-1')));
    expect(rows).toContainEqual(expect.stringMatching(startsWith(check.rows.unnamedRow(2))));
  });

  it('a certificate by its number', () => {
    const line = answersIn(example).find(({ answer }) =>
      answer.some((one) => one.startsWith('EXAMPLE-0001: ')),
    );
    expect(line?.answer).toHaveLength(2);
  });
});
