import { join } from 'node:path';
import { example, folder, written, writtenCase } from './program';

const level3 = 'ccrc/risk-assessment/level-3/initial';

/** A file that cannot be used, and what the complaint about it must name. */
export const unusable: Readonly<Record<string, { file: () => string; names: readonly string[] }>> =
  {
    'that is not there': { file: () => join(folder, 'missing'), names: ['ENOENT'] },
    'that is a folder': { file: () => folder, names: ['EISDIR'] },
    'that is empty': { file: () => written('empty', ''), names: ['JSON'] },
    'that is no JSON': { file: () => written('text', '<html>'), names: ['JSON'] },
    'that is no text': {
      file: () => written('binary', new Uint8Array([0x7b, 0xff, 0xfe])),
      names: ['UTF-8'],
    },
    'that is JSON of another kind': { file: () => written('other', '{}'), names: ['.zizhi.json'] },
    'of a newer format': { file: () => writtenCase('newer', { version: 7 }), names: ['7', '3'] },
    'with an unknown key': {
      file: () => writtenCase('unknown', { header: { phone: '1' } }),
      names: ['header', 'phone'],
    },
    'with a prototype key': {
      file: () => written('proto', JSON.stringify(example).replace('{', '{"__proto__":{"x":1},')),
      names: ['__proto__'],
    },
    'with a wrong value': {
      file: () => writtenCase('wrong', { reading: 'bold' }),
      names: ['reading', '"published" | "cautious"'],
    },
    'with a date that does not exist': {
      file: () =>
        writtenCase('date', {
          answers: { case: { 'applicant/founding-date': '2024-02-30' }, category: {} },
        }),
      names: ['answers.case.applicant/founding-date'],
    },
    'with an unknown target': {
      file: () => writtenCase('target', { targets: [level3, 'ccrc/bogus/level-3/initial'] }),
      names: ['targets[1]', 'ccrc/bogus/level-3/initial'],
    },
    'without a target': {
      file: () => writtenCase('untargeted', { targets: [] }),
      names: ['targets', '--target', 'ccrc/(', '|risk-assessment|'],
    },
  };
