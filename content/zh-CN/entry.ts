import type { EntryWords } from '../types/words';
import { dates } from './dates';
import { money } from './money';

export const entry: EntryWords = {
  'not-a-date': '无法识别的日期。请输入如 2024-03-01、2024年3月1日，或只写年月、年份。',
  'no-such-date': '没有这一天，请检查年、月、日。',
  'after-today': (today) => `这是已经发生的事，日期不能晚于今天（${dates.day(today)}）。`,
  'not-a-count': '请输入整数，例如 12。',
  'not-an-amount': '请以万元为单位输入金额，例如 3000（即 3000 万元）。',
  'not-whole-yuan': '金额小于 1 元的部分无法记录，请输入到元为止。',
  'not-a-share': '请输入 0 到 100 之间的百分比，例如 12.5。',
  'amount-too-high': (most) => `金额过大，请检查单位是否为万元（最多 ${money.yuan(most)}）。`,
  negative: '数量不能小于 0。',
  'too-high': (most) => `数量过大，请检查是否多输了位数（最多 ${String(most)}）。`,
  'too-long': (most) => `内容过长，最多 ${String(most)} 个字符。`,
  'wrong-length': (have) => `统一社会信用代码应为 18 位，现为 ${String(have)} 位。`,
  'wrong-character': '含有统一社会信用代码中不会出现的字符（不使用 I、O、S、V、Z）。',
  'check-digit': '校验位不符，请核对是否有输错的字符。',
  'completed-before-signed': '完成日期早于签订日期，请检查这两个日期。',
  'expires-before-issued': '到期日期早于发证日期，请检查这两个日期。',
  required: '请选择一项。',
};
