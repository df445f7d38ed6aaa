import type { QuestionnaireWords } from '../../types/questionnaire-words';

const untouched = 'Nothing in the case was changed.';
const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
const at = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `Sheet “${sheet}”, cell ${cell}:`;

/** The words of the questionnaire that is filled in with a spreadsheet program. */
export const questionnaireWords: QuestionnaireWords = {
  sheets: { cover: 'How to fill it in', questions: 'Questions' },
  cover: {
    title: 'Questionnaire for the self-check',
    open: 'It holds the questions that are still open.',
    all: 'It holds all questions, with the answers given so far.',
    howTo: 'How to fill it in',
    steps: [
      'Fill in the yellow cells. The other sheets hold the questions and one list each.',
      'Where a cell offers a list, choose from it. “Don’t know yet” is a good answer; an empty cell is passed over.',
      'Type dates like 2024-03-01. If you are not sure, give only the month (2024-03) or the year.',
      'In a list, use one row for each entry, then say on the same sheet whether the list is complete. Rows may be added or moved.',
      'Do not type formulas. Remarks are for the reader; they are not evaluated.',
      'Save the workbook as .xlsx and send it back. Answers may bring up further questions.',
    ],
    about: 'About this questionnaire',
    organisation: 'Organisation',
    targets: 'Targets',
    asOf: 'As of',
    language: 'Language',
    languageName: 'English',
    rulesVersion: 'Rules version',
  },
  columns: {
    number: 'No.',
    section: 'Section or category',
    question: 'Question',
    hint: 'How to fill it in',
    answer: 'Answer',
    remark: 'Remark',
  },
  hints: {
    choose: 'Choose from the list.',
    parts:
      'Choose from the list. If it is so only in part, say so here and answer the rows below one by one.',
    part: (partly) => `Only if you chose “${partly}” above.`,
    count: 'A whole number.',
    detail: 'Only if it applies.',
    orDontKnow: (dontKnow) => `Or choose “${dontKnow}”.`,
    list: (sheet) => `The entries are on the sheet “${sheet}”.`,
    rows: 'One row for each entry. Leave empty what you do not know.',
  },
  problems: {
    'too-large': ({ bytes, most }) =>
      `The file is too large for a questionnaire (${megabytes(bytes)} MB; at most ${megabytes(most)} MB). ${untouched}`,
    'too-large-inside': ({ most }) =>
      `The file unpacks to more than a questionnaire can hold (at most ${megabytes(most)} MB). ${untouched}`,
    'not-a-workbook': () => `This is not an Excel workbook (.xlsx). ${untouched}`,
    'old-format': () =>
      `This is a workbook in the old format (.xls). Save it as .xlsx and open it again. ${untouched}`,
    password: () =>
      `The workbook is protected by a password. Save it without one and open it again. ${untouched}`,
    macros: () =>
      `The workbook contains macros. They were not run; save it as .xlsx without macros. ${untouched}`,
    declarations: () =>
      `The workbook contains declarations that no spreadsheet program writes. It was not opened. ${untouched}`,
    damaged: () =>
      `The workbook is damaged. Open it in a spreadsheet program, save it, and try again. ${untouched}`,
    'not-a-questionnaire': () =>
      `This workbook is not a questionnaire of this tool, or its hidden sheet or rows were deleted. ${untouched}`,
    'newer-format': ({ have, known }) =>
      `The questionnaire was made by a newer version (format ${String(have)}; this version knows up to ${String(known)}). Update this tool and open it again. ${untouched}`,
  },
  notices: {
    'other-case': () =>
      'The questionnaire was made for another case. Take its answers only if they are about the same organisation.',
    'older-rules': ({ have, known }) =>
      `The questionnaire was made with rules version ${have}; this is version ${known}. Questions that are gone are refused one by one.`,
    'newer-rules': ({ have, known }) =>
      `The questionnaire was made with rules version ${have}, which is newer than this one (${known}). Questions not known here are refused one by one.`,
  },
  refusals: {
    formula: (its) =>
      `${at(its)} a formula (${its.text}) is never computed here. Type the value itself.`,
    'cell-error': (its) => `${at(its)} the cell holds an error (${its.text}).`,
    merged: (its) => `${at(its)} merged cells cannot be read. Split them and fill in each one.`,
    'unclear-date': (its) =>
      `${at(its)} “${its.text}” may stand for several dates. Type the date as text, like 2024-03-01.`,
    'unclear-amount': (its) =>
      `${at(its)} “${its.text}” is shown as money, and its unit is not clear. Type the sum as text, like 3000 万元 or 30000000 元.`,
    'wrong-option': (its) => `${at(its)} “${its.text}” is not among the choices.`,
    'several-options': (its) => `${at(its)} “${its.text}” may mean more than one of the choices.`,
    'unknown-question': (its) => `${at(its)} the question (${its.text}) is not known.`,
    'unknown-field': (its) => `${at(its)} this part of the question (${its.text}) is not known.`,
    contradiction: (its) =>
      `${at(its)} “${its.text}” contradicts what else was filled in for this question.`,
    'detail-missing': (its) =>
      `${at(its)} “${its.text}” needs a date or a number in the row below it.`,
    'given-twice': (its) =>
      `${at(its)} this question is answered more than once, and not in the same way.`,
    'rows-refused': (its) =>
      `${at(its)} “${its.text}” was not taken, since some rows of the list were refused.`,
    'too-many-rows': (its) => `${at(its)} a list holds at most ${String(its.most)} rows.`,
    entry: (its) => `${at(its)} “${its.text}”. ${its.why}`,
  },
  statuses: {
    taken: 'New answer',
    same: 'Same as in the case',
    differs: 'Differs from the case',
    refused: 'Refused',
    missing: 'In the case, not in the workbook',
  },
};
