import type { GuideWords } from '../../types/guide-words';
import { ccrcGuide } from './ccrc';
import { secrecyGuide } from './secrecy';

/** The words of the guide. */
export const guideWords: GuideWords = {
  parts: {
    scheme: '制度概况',
    application: '申报步骤',
    after: '持证之后',
  },
  labels: {
    contents: '本页内容',
    who: '由谁办理',
    what: '办理内容',
    handedOver: '提交材料',
    howLong: '时限',
    noTimeLimit: '查找过时限，所读到的文本都没有写明。',
    pitfalls: '常见问题',
    failure: '未通过时',
    notKnown: '所读文本都没有说明的事项',
  },
  index: {
    title: '申报指南',
    intro: ['申报如何进行，本工具依据哪些文本，结论如何得出，以及哪些说法本工具不予转述。'],
    editionsHeading: '版本与日期',
    editions: [
      'CCRC：规范 CCRC-ISV-C01:2021，实施规则 CCRC-ISV-R01:2022。',
      '涉密集成：2020 年第 1 号令发布的管理办法，2021-03-01 起施行，以及其具体条件和保密标准。',
      '这些文本都读自公开转载，只读到部分内容，未见原件。仍在流传的旧版内容均注明为旧版，不作判定。',
    ],
    verdictHeading: '结论如何得出',
    verdict: [
      '先把事实与每条要求对照，再由口径决定哪些要求计入。结果同时给出两个结论，以公布口径为主。',
      '每条要求都列出依据，并说明依据的性质。建议和旧版内容只列在旁边，不作判定。',
      '各方说法不一时，各种说法连同依据一并列出，并说明本工具如何理解、应向谁确认。',
      '有些问题靠回答无法确定，例如合并。按两种口径都列为待确认。',
    ],
  },
  refused: {
    title: '本工具不予转述的数字',
    inShort: '流传很广却没有文本依据的说法，以及实际找到的内容。',
    intro: [
      '不少页面给出确切数字，却没有文本依据。这里特意略去具体数字，以免被当作门槛。',
      '收费、通过比例和分数都没有找到官方数字，本工具一概不给。',
    ],
    claim: '流传的说法',
    instead: '实际找到的内容',
    because: {
      'no-clause-named': '出处不写条款，彼此又互相矛盾',
      'older-edition': '出自现行版本之前，现行版本中没有找到',
      'another-scheme': '属于另一制度',
    },
  },
  ccrc: ccrcGuide,
  secrecy: secrecyGuide,
};
