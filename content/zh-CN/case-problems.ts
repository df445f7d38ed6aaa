import type { CaseProblemWords } from '../types/words';

const untouched = '已有的数据没有改动。';
const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

export const caseProblems: CaseProblemWords = {
  'too-large': ({ bytes, most }) =>
    `文件过大（${megabytes(bytes)} MB，最多 ${megabytes(most)} MB），不像是自评文件。${untouched}`,
  'not-json': () => `文件内容不是有效的 JSON，可能已损坏或选错了文件。${untouched}`,
  'not-a-case': () => `这不是本工具的自评文件（.zizhi.json）。${untouched}`,
  'newer-format': ({ have, known }) =>
    `文件由更新的版本保存（格式 ${String(have)}，本版本只认识到 ${String(known)}）。请更新本工具后再打开。${untouched}`,
  'forbidden-key': ({ path, key }) =>
    `文件中有不允许的内容：${path || '最外层'} 处的“${key}”。文件未打开，${untouched}`,
  'unknown-key': ({ path, key }) =>
    `文件中有本工具不认识的内容：${path || '最外层'} 处的“${key}”。文件未打开，${untouched}`,
  'unknown-target': ({ path, target }) =>
    `文件中的申报目标“${target}”（${path}）不存在。文件未打开，${untouched}`,
  'no-such-date': ({ path }) => `文件中 ${path} 处的日期不存在。文件未打开，${untouched}`,
  'wrong-value': ({ path, expected }) =>
    `文件中 ${path || '最外层'} 处的内容不对，应为：${expected}。文件未打开，${untouched}`,
};
