import type { QuestionnaireWords } from '../../types/questionnaire-words';

const untouched = '自评档案没有改动。';
const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
const at = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `工作表“${sheet}”的 ${cell} 单元格：`;

/** 用表格软件填写的问卷。 */
export const questionnaireWords: QuestionnaireWords = {
  sheets: { cover: '填写说明', questions: '问题' },
  cover: {
    title: '自评问卷',
    open: '本问卷只含尚未明确回答的问题。',
    all: '本问卷含全部问题和已有的回答。',
    howTo: '怎样填写',
    steps: [
      '请填写黄色单元格。其他工作表是问题和各个列表。',
      '单元格带有下拉列表的，请从列表中选择。“暂不清楚”也是有效的回答；空白单元格会被略过。',
      '日期请写成 2024-03-01；记不清可只写年月（2024-03）或年份。',
      '列表每条记录填一行，并在同一张表中说明是否填完。可以增加行，也可以移动行。',
      '请勿填写公式。备注供阅读人参考，不参与判断。',
      '填好后保存为 .xlsx 文件并发回。有的回答会引出更多问题。',
    ],
    about: '关于本问卷',
    organisation: '组织名称',
    targets: '申报目标',
    asOf: '判断日期',
    language: '语言',
    languageName: '简体中文',
    rulesVersion: '规则版本',
  },
  columns: {
    number: '序号',
    section: '部分或类别',
    question: '问题',
    hint: '填写方法',
    answer: '回答',
    remark: '备注',
  },
  hints: {
    choose: '请从列表中选择。',
    parts: '请从列表中选择。只做到一部分的，请在此选明，再逐项填写下面各行。',
    part: (partly) => `上面选了“${partly}”时才填。`,
    count: '填整数。',
    detail: '适用时才填。',
    orDontKnow: (dontKnow) => `也可选“${dontKnow}”。`,
    list: (sheet) => `各条记录填在工作表“${sheet}”中。`,
    rows: '每条记录填一行；不清楚的可以留空。',
  },
  problems: {
    'too-large': ({ bytes, most }) =>
      `文件过大（${megabytes(bytes)} MB，最多 ${megabytes(most)} MB），不像是问卷。${untouched}`,
    'too-large-inside': ({ most }) =>
      `文件解压后的内容超出问卷的范围（最多 ${megabytes(most)} MB）。${untouched}`,
    'not-a-workbook': () => `这不是 Excel 工作簿（.xlsx）。${untouched}`,
    'old-format': () => `这是旧格式的工作簿（.xls）。请另存为 .xlsx 后再打开。${untouched}`,
    password: () => `工作簿设有密码。请取消密码并保存后再打开。${untouched}`,
    macros: () => `工作簿含有宏。宏没有运行；请另存为不含宏的 .xlsx 文件。${untouched}`,
    declarations: () => `工作簿含有表格软件不会写入的声明，没有打开。${untouched}`,
    damaged: () => `工作簿已损坏。请用表格软件打开并重新保存后再试。${untouched}`,
    'not-a-questionnaire': () =>
      `这个工作簿不是本工具的问卷，或其中隐藏的工作表、隐藏的行已被删除。${untouched}`,
    'newer-format': ({ have, known }) =>
      `问卷由更新的版本生成（格式 ${String(have)}，本版本只认识到 ${String(known)}）。请更新本工具后再打开。${untouched}`,
  },
  notices: {
    'other-case': () => '这份问卷属于另一个自评档案。只有确认是同一单位时才采用其中的回答。',
    'older-rules': ({ have, known }) =>
      `问卷按规则版本 ${have} 生成，现为版本 ${known}。已取消的问题会逐条拒绝。`,
    'newer-rules': ({ have, known }) =>
      `问卷按规则版本 ${have} 生成，比现有版本（${known}）新。此处不认识的问题会逐条拒绝。`,
  },
  refusals: {
    formula: (its) => `${at(its)}这里不计算公式（${its.text}）。请直接填写内容。`,
    'cell-error': (its) => `${at(its)}单元格中是错误值（${its.text}）。`,
    merged: (its) => `${at(its)}无法读取合并的单元格。请取消合并后分别填写。`,
    'unclear-date': (its) =>
      `${at(its)}“${its.text}”可能表示多个日期。请按文本填写日期，例如 2024-03-01。`,
    'unclear-amount': (its) =>
      `${at(its)}“${its.text}”显示为金额，但单位不明。请按文本填写，例如 3000 万元 或 30000000 元。`,
    'wrong-option': (its) => `${at(its)}“${its.text}”不是可选内容。`,
    'several-options': (its) => `${at(its)}“${its.text}”可能对应多个选项。`,
    'unknown-question': (its) => `${at(its)}没有这个问题（${its.text}）。`,
    'unknown-field': (its) => `${at(its)}该问题中没有这一项（${its.text}）。`,
    contradiction: (its) => `${at(its)}“${its.text}”与本题其他单元格的内容矛盾。`,
    'detail-missing': (its) => `${at(its)}选了“${its.text}”，还需在下面一行填写日期或数字。`,
    'given-twice': (its) => `${at(its)}本题有多处回答，而且不一致。`,
    'rows-refused': (its) => `${at(its)}列表中有的行被拒绝，因此没有采用“${its.text}”。`,
    'too-many-rows': (its) => `${at(its)}一个列表最多 ${String(its.most)} 行。`,
    entry: (its) => `${at(its)}“${its.text}”。${its.why}`,
  },
  statuses: {
    taken: '新回答',
    same: '与档案一致',
    differs: '与档案不一致',
    refused: '已拒绝',
    missing: '档案中有，工作簿中没有',
  },
};
