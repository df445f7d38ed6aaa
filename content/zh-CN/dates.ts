import type { DateWords } from '../types/reason-words';

const plain = (digits: string | undefined): string => String(Number(digits));

export const dates: DateWords = {
  day: (day) => date(day),
  date,
  period: ({ unit, length }) => `${String(length)} ${unit === 'years' ? '年' : '个月'}`,
  time: (moment) =>
    new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false }).format(
      new Date(moment),
    ),
};

function date(text: string): string {
  const [year, month, day] = text.split('-');
  if (day !== undefined) return `${plain(year)}年${plain(month)}月${plain(day)}日`;
  return month === undefined ? `${plain(year)}年` : `${plain(year)}年${plain(month)}月`;
}
