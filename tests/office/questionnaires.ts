import { readFileSync } from 'node:fs';
import type { Office } from './office';
import { newCase } from '@/cases';
import { exampleCase } from '@/cases/example-case';
import { changesTo, written } from '../report/questionnaire/facts';

/** Names that a spreadsheet program might take for something else. */
const strange = ['=1+1', '@x', '+2', '007', '1e5', '2024-03-01', ' x ', 'a\nb', '_x0041_', '😀'];

const example = exampleCase('Example');
const projects = example.answers.case['ccrc/projects'] as { readonly rows: readonly object[] };
const rows = strange.map((name, index) => ({
  ...{ rowId: `strange-${String(index)}`, category: 'risk-assessment', name },
}));
const file = {
  ...example,
  targets: [...example.targets, 'secrecy/overall-integration/grade-b/initial'],
  answers: {
    ...example.answers,
    case: {
      ...example.answers.case,
      'ccrc/projects': { ...projects, rows: [...projects.rows, ...rows] },
    },
  },
};
const blank = { ...newCase(file.id), targets: file.targets };

/** What a workbook would bring into the case, and what into a case without answers. */
const effects = (bytes: Uint8Array): string =>
  JSON.stringify(
    [file, blank].map((one) =>
      changesTo(one, bytes).map((line) => ('place' in line ? { ...line, place: undefined } : line)),
    ),
  );

/** Whether every questionnaire says the same once LibreOffice has opened and saved it. */
export function questionnairesAreKept(office: Office): boolean {
  let areKept = true;
  for (const language of ['zh-CN', 'en'] as const)
    for (const which of ['all', 'open'] as const) {
      const bytes = written(file, language, which);
      const saved = office.converted(bytes, {
        name: `questionnaire-${which}-${language}`,
        ...{ from: 'xlsx', to: 'xlsx' },
      });
      const isKept = effects(readFileSync(saved)) === effects(bytes);
      console.log(`${isKept ? 'kept   ' : 'CHANGED'}  ${language}  ${which}`);
      areKept &&= isKept;
    }
  return areKept;
}
