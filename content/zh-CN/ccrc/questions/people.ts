import type { CcrcWords } from '../../../types/ccrc-words';
import { categoryNames } from '../category-names';

const evaluated = '通过该类别的评价或考核';

export const peopleQuestions = {
  'ccrc/head-experience': {
    label: '组织负责人从事信息技术领域管理工作有多久？',
    hint: '填开始日期或累计整月数，二者任选其一；在其他单位的管理经历也计入。',
  },
  'ccrc/technical-lead': {
    label: '该类别是否有技术负责人？',
    hint: '至少一人；没有规定人数，也没有指定证书。',
    parts: {
      ability: '具备该类别的安全服务管理能力',
      evaluated,
    },
  },
  'ccrc/project-lead': {
    label: '该类别是否有项目负责人？',
    hint: '至少一名主持该类别项目的人员。',
    parts: {
      ability: '具备该类别的技术能力',
      evaluated,
    },
  },
  'ccrc/project-engineer': {
    label: '该类别是否有项目工程师？',
    hint: '至少一名实施该类别项目的人员。',
    parts: {
      ability: '具备该类别的技术能力',
      evaluated,
    },
  },
  'ccrc/people': {
    label: '这些角色由谁承担？',
    hint: '选填，用于准备证明材料，不影响结论；姓名可只写首字母或简称。',
    fields: {
      category: { label: '类别', options: categoryNames },
      role: {
        label: '角色',
        options: {
          'technical-lead': '技术负责人',
          'project-lead': '项目负责人',
          'project-engineer': '项目工程师',
        },
      },
      name: { label: '姓名或简称' },
      shownBy: {
        label: '能力证明方式',
        options: {
          cisaw: 'CISAW 证书',
          'other-certificate': '其他证书',
          evaluation: '评价或考核（无证书）',
        },
      },
      certificate: { label: '证书编号' },
      expires: { label: '证书有效期至' },
    },
  },
  'ccrc/insured-total': {
    label: '本单位为多少人缴纳社保？',
    hint: '只计最近 3 个完整自然月每月都由本单位缴纳的人员；填 3 个月中最少的一个数。',
  },
  'ccrc/computing-graduates': {
    label: '其中有多少人是计算机相关专业本科毕业？',
    hint: '只计最近 3 个完整自然月每月都由本单位缴纳社保的人员。',
  },
  'ccrc/insured-in-category': {
    label: '从事该类别服务的人员中，本单位为多少人缴纳社保？',
    hint: '只计最近 3 个完整自然月每月都由本单位缴纳的人员；填 3 个月中最少的一个数。',
  },
} satisfies Partial<CcrcWords['questions']>;
