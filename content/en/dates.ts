import type { DateWords } from '../types/reason-words';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const dates: DateWords = {
  day: (day) => date(day),
  date,
  period: ({ unit, length }) => `${String(length)} ${length === 1 ? unit.slice(0, -1) : unit}`,
  time: (moment) =>
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(
      new Date(moment),
    ),
};

function date(text: string): string {
  const [year = '', month, day] = text.split('-');
  const name = monthNames[Number(month) - 1] ?? '';
  if (day !== undefined) return `${String(Number(day))} ${name} ${year}`;
  return month === undefined ? year : `${name} ${year}`;
}
