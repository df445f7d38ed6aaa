import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const folder = mkdtempSync(join(tmpdir(), 'questionnaire-'));

/** The workbook as LibreOffice saves it once it has opened it. */
function savedByOffice(bytes: Uint8Array): Uint8Array {
  const [own, saved] = [join(folder, 'own.xlsx'), join(folder, 'saved')];
  writeFileSync(own, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const convert = ['--headless', '--convert-to', 'xlsx', '--outdir', saved, own];
  execFileSync('soffice', [profile, ...convert], { stdio: 'ignore' });
  return readFileSync(join(saved, 'own.xlsx'));
}

/** What a workbook would bring into the case, and what into a case without answers. */
const effects = (bytes: Uint8Array): string =>
  JSON.stringify(
    [file, blank].map((one) =>
      changesTo(one, bytes).map((line) => ('place' in line ? { ...line, place: undefined } : line)),
    ),
  );

try {
  for (const language of ['zh-CN', 'en'] as const)
    for (const which of ['all', 'open'] as const) {
      const bytes = written(file, language, which);
      const isKept = effects(savedByOffice(bytes)) === effects(bytes);
      console.log(`${isKept ? 'kept   ' : 'CHANGED'}  ${language}  ${which}`);
      if (!isKept) process.exitCode = 1;
    }
} finally {
  rmSync(folder, { recursive: true });
}
