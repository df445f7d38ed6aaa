import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import type { FormItem } from '@/report/centre-form/form-item';
import type { FormPart } from '@/report/centre-form/centre-form';
import { centreForm } from '@/report/centre-form/centre-form';
import { documentWords as chinese } from '@/content/zh-CN/documents';
import { manyTargets, overallIntegrationB, qualifying } from '../../e2e/companies';
import { applying, basisOf, example } from '../facts';

const formOf = (file: CaseFile): readonly FormPart[] =>
  centreForm({ ...basisOf(file, { language: 'zh-CN' }), say: chinese.form });

const [common, integration, risk, incident] = formOf(example);

const itemIn = (part: FormPart | undefined, id: string, about?: string): FormItem => {
  const found = part!.items.find(
    (item) => item.id === id && (about === undefined || item.about.includes(about)),
  );
  if (!found) throw new Error(`no item ${id} ${about ?? ''}`);
  return found;
};

/** The particulars of a piece, a blank where nothing is known. */
const filled = (item: FormItem, piece: string): readonly (readonly string[])[] =>
  item.supplied
    .find(({ id }) => id === piece)!
    .entries.map((entry) => entry.map(({ label, value }) => `${label}=${value ?? '____'}`));

const management = 'ccrc/common/management';

describe('the parts of the form', () => {
  it('are the common requirements at the highest level, and one for each category at its own', () => {
    expect(formOf(example).map(({ category, level }) => [category, level])).toEqual([
      [undefined, '二级'],
      ['信息系统安全集成服务', '二级'],
      ['信息安全风险评估服务', '三级'],
      ['信息安全应急处理服务', '三级'],
    ]);
  });

  it('are none where the centre’s scheme is not applied for', () => {
    expect(formOf(applying(overallIntegrationB, {}))).toEqual([]);
  });

  it('leave the other scheme out', () => {
    const both = { ...example, targets: [...example.targets, overallIntegrationB] };
    expect(formOf(both)).toEqual(formOf(example));
  });

  it('name who assesses what and when, as the form does', () => {
    expect(common!.heads).toEqual([
      { head: 'organisation', value: 'Example' },
      { head: 'date', value: '2026年11月20日' },
      {
        head: 'applied',
        value: '信息系统安全集成服务 二级、信息安全风险评估服务 三级、信息安全应急处理服务 三级',
      },
      { head: 'by' },
    ]);
    expect(risk!.heads.map(({ head }) => head)).toEqual(['organisation', 'date', 'level', 'by']);
  });

  it('take the higher of two levels of a category, and certification before surveillance', () => {
    const targets = ['level-3/initial', 'level-2/surveillance', 'level-2/initial'];
    const [top, own] = formOf({
      ...example,
      targets: targets.map((one) => `ccrc/risk-assessment/${one}`),
    });
    expect([top!.level, own!.level]).toEqual(['二级', '二级']);
    expect(itemIn(top, 'ccrc/common/finance').conclusion).toEqual({ ticked: 'met' });
  });
});

describe('the clauses', () => {
  it('are numbered from one in each part, in the order of the norm', () => {
    for (const { items } of formOf(example))
      expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
    const areas = [...new Set(common!.items.map(({ area }) => area))];
    expect(areas).toEqual([
      ...['organisation', 'finance', 'premises', 'people', 'track-record'],
      ...['management', 'technology'],
    ]);
  });

  it('stand in the part where they belong', () => {
    for (const { id } of common!.items) expect(id).toMatch(/^ccrc\/common\//);
    for (const { id } of integration!.items) expect(id).toMatch(/^ccrc\/security-integration\//);
    for (const { id } of risk!.items) expect(id).toMatch(/^ccrc\/risk-assessment\//);
  });

  it('are not those that only single sources report', () => {
    const ids = formOf(example).flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids.filter((id) => /reported|security-tools|iso-|evidence-sets/.test(id))).toEqual([]);
    // The only clause known of this category is a reported one.
    expect(incident!.items).toEqual([]);
    expect(incident!.coverage).toBeDefined();
  });

  it('about the organisation stand once, at the highest level only', () => {
    const heads = common!.items.filter(({ id }) => id.includes('head-it-management'));
    expect(heads.map(({ id, about }) => [id.split('/').at(-1), about])).toEqual([['level-2', []]]);
  });

  it('about a category stand once for each, at its own level', () => {
    const times = common!.items.filter(({ id }) => id.includes('time-in-service'));
    expect(times.map(({ id, about }) => [id.split('/').at(-1), ...about])).toEqual([
      ['level-3', '风险评估 · 三级'],
      ['level-3', '应急处理 · 三级'],
      ['level-2', '安全集成 · 二级'],
    ]);
  });

  it('that are filled in alike for several categories are one line', () => {
    const leads = common!.items.filter(({ id }) => id === 'ccrc/common/people/project-lead');
    expect(leads.map(({ about }) => about)).toEqual([
      ['安全集成 · 二级'],
      ['风险评估 · 三级', '应急处理 · 三级'],
    ]);
  });

  it('carry the tags of their scope', () => {
    const tags = (id: string) => itemIn(common, id).tags;
    expect(tags('ccrc/common/finance')).toEqual(['仅适用于初次认证']);
    expect(tags('ccrc/common/legal/legal-person')).toEqual(['监督审核：如有变化则重新提供']);
    expect(tags(`${management}/f-suppliers`)).toEqual([
      '仅适用于安全集成、安全运维、灾难备份与恢复',
    ]);
    expect(tags('ccrc/common/people/head-it-management/level-2')).toEqual(['仅二级要求']);
    expect(integration!.items.flatMap((item) => item.tags)).toContain('仅二级/一级要求');
  });

  it('of a category stand under the label that its own form has', () => {
    expect(risk!.items.map(({ group }) => group)).toContain('基本资格');
    expect(common!.items.map(({ group }) => group)).not.toContain('基本资格');
  });
});

describe('the conclusions', () => {
  const conclusion = (id: string, about?: string) => itemIn(common, id, about).conclusion;

  it('are ticked where the case decides', () => {
    expect(conclusion('ccrc/common/premises')).toEqual({ ticked: 'met' });
    expect(conclusion('ccrc/common/track-record/time-in-service/level-2')).toEqual({
      ticked: 'unmet',
    });
  });

  it('say what the form has no column for', () => {
    expect(conclusion(`${management}/f-suppliers`)).toEqual({ ticked: 'unmet', state: 'partly' });
    expect(conclusion('ccrc/common/people/project-engineer', '安全集成 · 二级')).toEqual({
      state: 'unanswered',
    });
    expect(
      conclusion('ccrc/common/track-record/projects/initial/level-3', '应急处理 · 三级'),
    ).toEqual({ state: 'to-be-confirmed', because: '各方说法不一' });
  });

  it('are not in part where no part is there', () => {
    expect(conclusion('ccrc/common/people/project-engineer', '应急处理 · 三级')).toEqual({
      ticked: 'unmet',
    });
  });

  it('say it once where a clause applies to no category applied for', () => {
    const [top] = formOf({ ...example, targets: ['ccrc/risk-assessment/level-3/surveillance'] });
    expect(itemIn(top, 'ccrc/common/finance')).toMatchObject({
      ...{ conclusion: { state: 'not-applicable' }, supplied: [] },
    });
    expect(itemIn(top, `${management}/f-suppliers`).about).toEqual([]);
  });

  it('follow the reading of the report', () => {
    const cautious = formOf({ ...example, reading: 'cautious' });
    const id = 'ccrc/common/track-record/projects/initial/level-3';
    expect(itemIn(cautious[0], id, '应急处理 · 三级').conclusion).toEqual({ ticked: 'unmet' });
  });
});

describe('the evidence supplied', () => {
  it('has what the case knows of the licence, and blanks for the rest', () => {
    expect(filled(itemIn(common, 'ccrc/common/legal/legal-person'), 'business-licence')).toEqual([
      [
        ...['统一社会信用代码=91000000EXAMPLE03X', '法定代表人=____', '注册资本=____'],
        ...['住所=____', '单位类型=____', '经营范围=____', '成立日期=2021-06-18'],
        '营业期限至=____',
      ],
    ]);
  });

  it('has the parties, the place, the size and the term of a lease', () => {
    const noted = {
      ...example,
      evidence: {
        'title-deed-or-lease': {
          particulars: { party: 'Z. Ltd', address: 'A 1', from: '2024-01-01', to: '2029-12-31' },
        },
      },
    };
    const item = itemIn(formOf(noted)[0], 'ccrc/common/premises');
    expect(filled(item, 'title-deed-or-lease')).toEqual([
      [
        ...['产权人或出租方=Z. Ltd', '场所地址=A 1', '面积=____'],
        ...['期限自=2024-01-01', '期限至=2029-12-31'],
      ],
    ]);
  });

  it('has the year, the firm, the income and the profit beside the rules of finance', () => {
    const item = itemIn(common, 'ccrc/common/finance');
    const [entry] = filled(item, 'financial-management-system');
    expect(entry).toEqual(
      ['制度名称', '文件编号', '发布日期', '财务报告年度', '审计机构', '营业收入', '净利润'].map(
        (label) => `${label}=____`,
      ),
    );
  });

  it('has the person of the category in the role that the clause is about', () => {
    const item = itemIn(common, 'ccrc/common/people/technical-lead', '风险评估 · 三级');
    expect(filled(item, 'competence-record')).toEqual([
      [
        ...['姓名或简称=A. A.', '能力证明方式=CISAW 证书', '证书编号=X-0001'],
        ...['证书有效期至=2028年5月31日', '发证日期=____', '发证机构=____'],
      ],
    ]);
    const lead = itemIn(common, 'ccrc/common/people/project-lead', '风险评估 · 三级');
    expect(filled(lead, 'competence-record')[0]).toContain('持证人=____');
  });

  it('has the projects that count, and no other', () => {
    const item = itemIn(common, 'ccrc/common/track-record/projects/initial/level-2');
    expect(filled(item, 'acceptance-reports')).toEqual([
      ['项目名称=P-2024-01', '完成日期=2024年9月30日', '验收报告已备=是'],
      ['项目名称=P-2024-05', '完成日期=2025年4月25日', '验收报告已备=是'],
      ['项目名称=P-2025-03', '完成日期=2025年12月', '验收报告已备=是'],
    ]);
  });

  it('has the certificate on which the shorter route rests', () => {
    const item = itemIn(common, 'ccrc/common/track-record/time-in-service/level-2');
    expect(filled(item, 'lower-level-certificate')).toEqual([
      [
        ...['级别=三级', '证书编号=EXAMPLE-0001', '发证日期=2026年1月16日'],
        '有效期至=2029年1月15日',
      ],
    ]);
  });

  it('has the leave of a legal person only for its department', () => {
    const names = (file: CaseFile) =>
      itemIn(formOf(file)[0], 'ccrc/common/legal/legal-person').supplied.map(({ id }) => id);
    expect(names(example)).not.toContain('department-authorisation');
    const department = { ...example.answers.case, 'applicant/legal-form': 'department' };
    const answers = { ...example.answers, case: department };
    expect(names({ ...example, answers })).toContain('department-authorisation');
  });

  it('ends with a sentence on what there is, and the gap', () => {
    const item = itemIn(common, 'ccrc/common/track-record/projects/initial/level-2');
    expect(item.have).toContain('计入的项目：3 个');
    expect(item.lack).toBe('要求 6 个，还差 3 个。');
  });
});

describe('the form of all targets', () => {
  it('has eight categories at the top level, and says where one is not provided', () => {
    const parts = formOf(manyTargets('many'));
    expect(parts.map(({ level }) => level)).toEqual(parts.map(() => '一级'));
    expect(parts.map(({ notOffered }) => notOffered)).toEqual([
      ...[false, false, false, false, false, false, false, true, true],
    ]);
  });

  it('is ticked throughout where everything is met', () => {
    const [top] = formOf(applying('ccrc/risk-assessment/level-3/initial', qualifying));
    const ticked = top!.items.map(({ id, conclusion }) => [id, conclusion.ticked]);
    expect(ticked.filter(([, tick]) => tick !== 'met')).toEqual([
      [`${management}/f-suppliers`, undefined],
    ]);
  });
});
