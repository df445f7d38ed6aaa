import type { RuleBookWords } from '../../types/rule-book-words';

/** The words of the rule book. */
export const ruleBookWords: RuleBookWords = {
  frame: {
    navigation: '站内导航',
    guide: '申报指南',
    rules: '规则手册',
    print: '打印本页',
  },
  list: (names) => names.join('、'),
  heading: '规则手册',
  lines: [
    '本工具判断的每一条要求都完整列在这里：适用范围、依据、证明材料，以及各方说法不一之处。',
    '查阅不需要回答任何问题；自评时，回答就是与这些要求逐条对照。',
    '每条要求都有固定的编号和地址，不会改动，也不会挪给其他要求使用。',
  ],
  version: ({ version, until }) => `规则版本 ${version}；依据查阅截至${until}。`,
  howToRead: '阅读说明',
  disputed: {
    name: '有争议',
    explains:
      '分量相当的来源互相矛盾。未达到、但按另一种说法可以达到的，按公布口径列为待确认，按从严口径列为不符合。',
  },
  search: {
    heading: '查找要求',
    text: '关键词',
    scheme: '资质',
    category: '服务类别或业务种类',
    level: '级别或等级',
    any: '全部',
    clear: '清除',
    matches: ({ count, total }) => `找到 ${count} 条要求，共 ${total} 条。`,
    none: '没有符合条件的要求。请减少关键词或条件，或者全部清除。',
  },
  scope: {
    appliesTo: '适用范围',
    everyCategory: { ccrc: '各服务类别', secrecy: '各业务种类' },
    otherwise: '其余',
    elsewhere: '范围之外列为不适用。',
    dependsOn: (questions) => `是否适用，取决于对下列问题的回答：${questions}`,
  },
  rule: {
    onIt: '须载明',
    issuedBy: '出具',
    recency: '时效',
    questions: '据以判断的问题',
    noQuestions: (authority) => `没有哪个回答可以判定，须由${authority}认定。`,
    changes: '本条规则的变动',
    changedIn: ({ version, change }) => `${version} 版：${change}`,
    quote: '如发现本条规则有误，反馈时请注明',
    copy: '复制',
    copied: '已复制。',
    selected: '已选中，请用键盘复制。',
    version: (version) => `规则 ${version}`,
  },
  areas: '各部分',
  changes: '各版本的变动',
  contents: '目录',
  wholeDocument: '全文（便于打印）',
  coverage: {
    heading: '条款掌握情况',
    known: {
      full: '全部',
      part: '部分',
      common: '仅通用要求',
    },
    notKnown: '尚未掌握',
  },
};
