import type { Answer, Answers, Question, Row, RowField, RowFields, Scheme } from '@/rules';
import { questionsOf } from '@/rules';

/** A number from 0 up to, and without, the limit. */
type Draw = (limit: number) => number;

/** Answers of the nth of many companies: each number always gives the same ones. */
export function generatedAnswers(scheme: Scheme, nth: number): Answers {
  const draw = drawing(nth);
  const questions = questionsOf(scheme);
  const sheetOf = (per: Question['per']) =>
    Object.fromEntries(
      questions
        .filter((question) => question.per === per)
        .map((question) => [question.id, answerTo(question, draw)]),
    );
  return {
    case: sheetOf('case'),
    category: Object.fromEntries(scheme.categories.map((name) => [name, sheetOf('category')])),
  };
}

/** A linear congruential sequence; its low bits repeat soon, so the high ones are used. */
function drawing(seed: number): Draw {
  let state = (seed * 2_654_435_761 + 12_345) % 4_294_967_296;
  return (limit) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * limit);
  };
}

function answerTo(question: Question, draw: Draw): Answer {
  switch (question.kind) {
    case 'choice':
      return one(question.options, draw);
    case 'parts':
      return Object.fromEntries(question.parts.map((part) => [part, draw(8) > 0]));
    case 'date':
      return dayIn(draw, 2018, 8);
    case 'count':
      return draw(60);
    case 'amount':
      return draw(60_000_000);
    case 'share':
      return draw(3) === 0 ? draw(40) : 0;
    case 'event':
      return draw(4) === 0 ? { on: dayIn(draw, 2021, 5) } : 'never';
    case 'experience':
      return { since: dayIn(draw, 2016, 10) };
    case 'service':
      return { since: dayIn(draw, 2019, 7) };
    case 'rows':
      return { list: 'complete', rows: rowsOf(question.fields, draw) };
  }
}

const rowsOf = (fields: RowFields, draw: Draw): readonly Row[] =>
  Array.from({ length: draw(40) }, (_, index) => ({
    rowId: `row-${String(index)}`,
    ...Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, fieldOf(name, field, draw)]),
    ),
  }));

function fieldOf(name: string, field: RowField, draw: Draw): string | number | boolean {
  switch (field.kind) {
    case 'text':
      return `text ${String(draw(1000))}`;
    case 'date':
      return dayIn(draw, field.mayLieAhead ? 2026 : name === 'completed' ? 2024 : 2023, 3);
    case 'flag':
      return name !== 'suspended' && draw(5) > 0;
    case 'amount':
      return draw(20_000_000);
    case 'choice':
      return one(field.options, draw);
  }
}

const one = (options: readonly string[], draw: Draw): string => options[draw(options.length)] ?? '';

const dayIn = (draw: Draw, year: number, years: number): string =>
  [year + draw(years), 1 + draw(12), 1 + draw(28)]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
