import type { CaseFile } from '@/cases';
import { clientCopy } from '@/cases';
import { decrypted, encrypted } from '@/cases/encrypted';
import { caseText, saveCaseFile } from '@/components/session/case-download';
import type { Locale } from '@/content';
import { locales } from '@/content';
import {
  actionWarnings,
  assessedTargets,
  calendarEvents,
  calendarFile,
  comparing,
  gapPlaces,
  packingList,
  reportModel,
  reportPlanning,
  summaryText,
} from '@/report';
import type { Workplace } from '@/components/session/session-provider';
import { centreFormDocument, wordReport } from '@/report/word';
import { runCommandLine } from '@/scripts/command-line/command-line';
import { asOf, basisOf, markdownOf, wordsOf } from '../report/facts';
import { written } from '../report/questionnaire/facts';
import { partsOf } from '../report/questionnaire/workbooks';
import { registerOf, workbookOf } from '../report/workbook/facts';
import { formToldOf, toldOf } from '../report/word/facts';
import { namesOf } from './download-names';
import { reportPage } from './report-page';

/** What leaves by one way, as text, in either language; files within files are taken apart. */
type Surface = (file: CaseFile) => readonly string[] | Promise<readonly string[]>;

const inBoth =
  (say: (basis: ReturnType<typeof basisOf>) => string): Surface =>
  (file) =>
    locales.map((language) => say(basisOf(file, { language })));

/** Everything of a case that leaves the device, or is meant for the client. */
export const surfaces: Readonly<Record<string, Surface>> = {
  'the client’s copy': (file) => [caseText(clientCopy(file))],
  'the client’s copy, encrypted': async (file) => {
    const sealed = await encrypted(caseText(clientCopy(file)), 'a long passphrase');
    if ('problem' in sealed) throw new Error(sealed.problem.code);
    const open = await decrypted(sealed.text, 'a long passphrase');
    if ('problem' in open) throw new Error(open.problem.code);
    return [sealed.text, open.text];
  },
  'the questionnaire': (file) =>
    locales.flatMap((locale) =>
      (['open', 'all'] as const).flatMap((which) =>
        Object.entries(partsOf(written(file, locale, which))).flat(),
      ),
    ),
  'the calendar': inBoth((basis) =>
    calendarFile(calendarEvents(basis, reportPlanning(basis).targets), { name: 'Name', asOf }),
  ),
  'the copied summary': inBoth((basis) =>
    summaryText(basis, reportModel(basis).targets, reportPlanning(basis).targets),
  ),
  'the report as Markdown': (file) => locales.map((language) => markdownOf(file, { language })),
  'the workbook': (file) =>
    locales.flatMap((locale) => Object.entries(partsOf(workbookOf(file, locale))).flat()),
  'the gap register as CSV': (file) => locales.map((locale) => registerOf(file, locale)),
  'the Word report': (file) =>
    Promise.all(locales.map(async (locale) => partsText(await wordReport(toldOf(file, locale))))),
  'the centre’s form': (file) =>
    Promise.all(
      locales.map(async (locale) => partsText(await centreFormDocument(formToldOf(file, locale)))),
    ),
  'the report’s model': inBoth((basis) =>
    JSON.stringify([reportModel(basis), [...reportPlanning(basis).targets]]),
  ),
  'the comparison': inBoth((basis) => {
    const side = { file: basis.file, asOf };
    const before = { file: { ...basis.file, answers: { case: {}, category: {} } }, asOf };
    const { reading } = basis.file;
    const { result } = comparing({ ...basis, reading, from: before, to: side });
    return JSON.stringify([
      result(),
      comparing({ ...basis, reading, from: side, to: side }).result(),
    ]);
  }),
  'the action plan': inBoth((basis) => {
    const assessed = assessedTargets(basis);
    const places = gapPlaces(assessed, basis.file.reading);
    const { actions, evidence } = basis.file;
    const planned = { basis, assessed, places, actions, evidence, today: asOf };
    return JSON.stringify([
      places.map(({ gap, title, todo }) => [gap, title, todo]),
      actionWarnings(planned),
    ]);
  }),
  'the packing list': inBoth((basis) =>
    JSON.stringify(packingList({ ...basis, targets: reportModel(basis).targets })),
  ),
  'the report page': (file) => Promise.all(locales.map((locale) => reportPage(file, locale))),
  'the command line': (file) =>
    Promise.all(
      locales.flatMap((locale) =>
        [['md'], ['json'], ['json', '--many'], ['csv', '--many']].map(async (format) => {
          const read = { text: JSON.stringify(file) };
          const one = { place: { line: 1 }, read };
          const written: string[] = [];
          const said = await runCommandLine(
            ['case.json', '--locale', locale, '--format', ...format, '--as-of', asOf],
            {
              today: asOf,
              readText: () => Promise.resolve(read),
              caseTexts: () =>
                Promise.resolve({
                  texts: (async function* () {
                    yield await Promise.resolve(one);
                  })(),
                }),
              write: (text) => Promise.resolve(void written.push(text)),
            },
          );
          if ('complaint' in said) throw new Error(said.complaint);
          return written.join('');
        }),
      ),
    ),
  'the names of files': (file) =>
    locales.flatMap((locale) =>
      namesOf(() => {
        saveCaseFile(file, workplaceIn(locale));
      }),
    ),
};

/** Every part of a file that is a zip of texts, with the names of the parts. */
const partsText = (bytes: Uint8Array): string => Object.entries(partsOf(bytes)).flat().join('\n');

const workplaceIn = (locale: Locale): Workplace => {
  const words = wordsOf(locale);
  // All that saving a file takes of it.
  return { words, store: { mark: () => Promise.resolve({ marked: {} }) } } as unknown as Workplace;
};

interface Primitive {
  readonly pattern: RegExp;
  readonly files: readonly string[];
}

/** By what anything could leave, and the only modules that use it. */
export const primitives: Readonly<Record<string, Primitive>> = {
  'a file': {
    pattern: /new Blob|createObjectURL|\.download =|download=|showSaveFilePicker|writeFile/,
    files: ['components/session/case-download.ts'],
  },
  'the clipboard': {
    pattern: /\bclipboard\b|execCommand|<CopyText/,
    files: [
      'components/ui/copy-text.tsx',
      'components/result/copy-summary.tsx',
      // Whole, as a backup is: from an in-app browser to the same person's own.
      'components/in-app/copy-case.tsx',
      // A rule's address and sources, from the page itself, which knows no case.
      'public/rule-book.js',
    ],
  },
  paper: {
    pattern: /\bprint\(\)|<PrintButton/,
    files: [
      'components/report/take-along.tsx',
      'components/actions/actions.tsx',
      'components/history/comparison-sheet.tsx',
      // Internal by its heading and on every sheet.
      'components/judgement/judgement.tsx',
      'components/ui/print-button.tsx',
      'public/rule-book.js',
    ],
  },
  'standard output': {
    pattern: /std(?:out|err)\.write|console\.\w+\(/,
    files: [
      'scripts/command-line/main.ts',
      // An error, not a case.
      'components/session/session-provider.tsx',
    ],
  },
  'another page': {
    pattern: /postMessage|BroadcastChannel/,
    // A case's id, to tabs of the same origin.
    files: ['cases/store/other-tabs.ts'],
  },
  'the title': { pattern: /document\.title/, files: ['public/rule-book.js'] },
  'the network': {
    pattern:
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|navigator\.share|mailto:|window\.open/,
    // A page of this site that was read before, by the service worker, which knows no case.
    files: ['scripts/offline/visited-pages.mjs'],
  },
};

/** Who hands a file to the browser: the surface that it is, a backup, or raw content that nobody can read. */
export const callers: Readonly<Record<string, readonly string[]>> = {
  'components/desk/desk-notices.tsx': ['raw'],
  'components/hand-over/copy-reminder.tsx': ['backup'],
  'components/hand-over/questionnaire-export.tsx': ['the questionnaire'],
  'components/hand-over/save-copy.tsx': [
    ...['backup', 'the client’s copy', 'the client’s copy, encrypted'],
  ],
  // Whole, as a backup is.
  'components/history/snapshot-list.tsx': ['raw', 'backup'],
  'components/report/save-report.tsx': [
    ...['the report as Markdown', 'the workbook', 'the gap register as CSV'],
    ...['the Word report', 'the centre’s form'],
  ],
  'components/result/calendar-download.tsx': ['the calendar'],
  'components/result/takeaway.tsx': ['backup'],
  'components/session/case-download.ts': ['backup'],
  // Whole, as a backup is: the page that shows the case is broken.
  'components/session/save-kept-case.ts': ['raw', 'backup'],
  'components/session/unreadable-case.tsx': ['raw'],
  'components/shell/save-status.tsx': ['backup'],
  'components/start/saved-cases.tsx': ['raw'],
};
