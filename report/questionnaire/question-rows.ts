import { addressOf } from '@/cases';
import { wordFor } from '@/content';
import type { Answer } from '@/rules';
import { answerTo, isNotKnown } from '@/rules';
import type { Line, QuestionnaireBasis } from './basis';
import { keyText } from './format';
import { labelOf, picksOf } from './picks';
import type { Slot } from './slots';
import { isDetail, partOf, slotsOf, slotTexts } from './slots';

/** One line of the sheet of questions: one cell to fill in. */
export interface QuestionRow {
  readonly key: string;
  readonly number: string;
  readonly category: string | undefined;
  readonly label: string;
  readonly hint: string;
  readonly answer: string;
  readonly options: readonly string[];
  /** Whether something else than the options may be typed. */
  readonly open: boolean;
  /** One of several cells of a question, after its first. */
  readonly isPart: boolean;
}

/** The lines of a question, the first of which asks it. */
export function questionRows(
  line: Line,
  number: number,
  basis: QuestionnaireBasis,
): readonly QuestionRow[] {
  const { asked, of } = line;
  const { question, category } = asked;
  const texts = slotTexts(question, prefilled(answerTo(basis.file.answers, asked), basis));
  return slotsOf(question).map((slot, index) => {
    const picks = picksOf(question, slot, basis.words, of.schemeWords);
    return {
      key: keyText({ address: addressOf(asked), slot: slot.id }),
      number: index === 0 ? String(number) : `${String(number)}.${String(index)}`,
      category: category && wordFor(of.schemeWords.categories, category).short,
      label: labelFor(slot, line, basis),
      hint: hintFor(slot, line, basis),
      answer: labelOf(picks, texts.get(slot.id) ?? ''),
      options: picks.map(({ label }) => label),
      open: slot.reads !== 'pick',
      isPart: index > 0,
    };
  });
}

/** Where only open questions are asked, "don't know" is what is asked about again. */
const prefilled = (
  answer: Answer | undefined,
  { which }: QuestionnaireBasis,
): Answer | undefined => (which === 'open' && isNotKnown(answer) ? undefined : answer);

function labelFor(slot: Slot, { asked, of }: Line, { words }: QuestionnaireBasis): string {
  const own = wordFor(of.schemeWords.questions, asked.question.id);
  const { check } = words.ui;
  const part = partOf(slot);
  if (part !== undefined) return wordFor(own.parts ?? {}, part);
  switch (slot.id) {
    case 'on':
      return check.day;
    case 'since':
      return check.since;
    case 'months':
      return check.inMonths;
    default:
      return own.label;
  }
}

/** How a cell is filled in: what the question says, and what its kind asks for. */
function hintFor(slot: Slot, { asked, of, sheet }: Line, basis: QuestionnaireBasis): string {
  const { words, questionnaireWords } = basis;
  const { hints } = questionnaireWords;
  const { check } = words.ui;
  const own = wordFor(of.schemeWords.questions, asked.question.id);
  if (partOf(slot) !== undefined) return hints.part(own.picks?.partly ?? check.partsPartly);
  const typed = {
    ...{ text: undefined, date: check.dateHint, count: hints.count },
    ...{ amount: check.amountHint, share: check.shareHint },
  };
  if (isDetail(slot) && slot.reads !== 'pick')
    return words.sentences([hints.detail, typed[slot.reads]]);
  if (asked.question.kind === 'rows') return words.sentences([own.hint, hints.list(sheet)]);
  if (asked.question.kind === 'parts') return words.sentences([own.hint, hints.parts]);
  return slot.reads === 'pick'
    ? words.sentences([own.hint, hints.choose])
    : words.sentences([own.hint, typed[slot.reads], hints.orDontKnow(check.dontKnow)]);
}
