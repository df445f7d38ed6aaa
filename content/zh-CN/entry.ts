import type { EntryWords } from '../types/words';
import { dates } from './dates';

export const entry: EntryWords = {
  'not-a-date': '无法识别的日期。请输入如 2024-03-01、2024年3月1日，或只写年月、年份。',
  'no-such-date': '没有这一天，请检查年、月、日。',
  'after-today': (today) => `这是已经发生的事，日期不能晚于今天（${dates.day(today)}）。`,
  'not-a-count': '请输入整数，例如 12。',
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
