'use client';

import { addressOf, listOf } from '@/cases';
import type { Words } from '@/content';
import { rowName } from '@/report';
import type { Asked, Remark, Screen } from '@/rules';
import { useScheme } from '../session/in-scheme';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';

/** What is worth knowing about the answers on this screen. */
export function Remarks({ screen }: { readonly screen: Screen }) {
  const { workplace, file } = useOpenCase();
  const { words } = workplace;
  const { scheme } = useScheme();
  const own = scheme
    .remarks(file.answers, today())
    .filter((remark) => screen.asked.some((asked) => concerns(remark, asked)));
  const nameOf = (question: string, rowId: string) => {
    const asked = screen.asked.find((one) => one.question.id === question);
    const rows = asked ? listOf(file, asked).rows : [];
    const index = rows.findIndex((row) => row.rowId === rowId);
    const row = rows[index];
    return row ? rowName(words, row, index) : rowId;
  };
  return (
    <div aria-live="polite" className="measure grid gap-2">
      {own.map((remark) => (
        <p key={JSON.stringify(remark)} className="border-l-4 border-confirm pl-4">
          {sayRemark(remark, words, nameOf)}
        </p>
      ))}
    </div>
  );
}

const concerns = (remark: Remark, asked: Asked): boolean =>
  remark.question === asked.question.id &&
  (!('category' in remark) || addressOf(asked) === `${remark.question}@${remark.category}`);

function sayRemark(
  remark: Remark,
  words: Words,
  nameOf: (question: string, rowId: string) => string,
): string {
  const { remarks } = words.ui.check;
  switch (remark.code) {
    case 'project-before-service':
      return remarks[remark.code]({
        row: nameOf(remark.question, remark.rowId),
        date: words.dates.date(remark.signed),
      });
    case 'expected-has-passed':
      return remarks[remark.code](nameOf(remark.question, remark.rowId));
    case 'service-before-founding':
      return remarks[remark.code];
    case 'one-person-two-roles':
      return remarks[remark.code](remark.name);
  }
}
