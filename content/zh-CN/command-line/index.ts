import type { CommandLineWords } from '../../types/command-line-words';

const seeHelp = '用法见 --help。';

export const commandLineWords: CommandLineWords = {
  help: `评估一份自评文件，输出差距报告。

  npm run -s assess -- 自评文件.zizhi.json [选项]     文件名写作 - 时读取标准输入

  --target 目标       只评估这个申报目标，而不是文件中的目标；可以重复，
                      例如 --target ccrc/risk-assessment/level-3/initial
  --as-of YYYY-MM-DD  按这一天的情况判断；不写则按今天
  --locale 语言       zh-CN（默认）或 en
  --format 格式       md（默认）：报告；json：结论、原因和依据数据；
                      批量时：json（默认）：总体结论和差距；csv：电子表格的一行

  --many              批量评估，每份档案输出一行：文件名处写文件夹（其中的 *.json），
                      或每行一份档案的文件（NDJSON），或 -
  --no-head           与 --many --format csv 同用：不输出表头

  --verify 核对码     核对报告上的核对码是否与该档案相符

  --schema            输出自评文件的 JSON Schema
  --example           输出一份填好的示例文件
  --help, -h          输出本说明

退出码 0：完成。1：核对码与档案不相符。2：输入不可用，原因见提示。
批量时，不可用的档案输出一行并说明原因，其余照常评估。
`,
  tally: ({ assessed, unusable }) =>
    `已评估 ${String(assessed)} 份，不可用 ${String(unusable)} 份。`,
  table: {
    place: '位置',
    line: (line) => `第 ${String(line)} 行`,
    case: '档案编号',
    organisation: '组织名称',
    asOf: '判断日期',
    rulesVersion: '规则版本',
    reading: '口径',
    targets: '申报目标数',
    gaps: '差距数',
    verdicts: '总体结论',
    gapTitles: '未满足的要求',
    problem: '问题',
  },
  problems: {
    'unknown-option': ({ option }) => `没有 ${option} 这个选项。${seeHelp}`,
    'value-missing': ({ option }) => `${option} 后面缺少内容。${seeHelp}`,
    'no-value-wanted': ({ option }) => `${option} 后面不能带内容。${seeHelp}`,
    'wrong-value': ({ option, have, expected }) => `${option}：“${have}”不可用，应为：${expected}`,
    'no-file': () => `没有写明要评估的自评文件。${seeHelp}`,
    'one-too-many': ({ argument }) => `多了一个参数“${argument}”。${seeHelp}`,
    unreadable: ({ file, because }) => `${file}：无法读取（${because}）。`,
    'not-text': ({ file }) => `${file}：不是 UTF-8 编码的文本，不是本工具的自评文件。`,
    unusable: ({ file, says }) => `${file}：${says}`,
    'no-targets': ({ file, expected }) =>
      `${file}：文件中（targets）没有申报目标，请用 --target 写明，应为：${expected}`,
  },
};
