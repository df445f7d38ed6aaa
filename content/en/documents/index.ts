import type { DocumentWords } from '../../types/document-words';
import { form } from './form';

export const documentWords: DocumentWords = {
  table: 'Table',
  captions: {
    verdicts: 'The verdict for each target',
    matrix: (name) => `Every category at every level: ${name}`,
    timeline: (name) => `Timeline: ${name}`,
  },
  totals: 'Counts',
  effect: 'What it settles',
  count: (count) => String(count),
  eachTarget: 'Target by target',
  form,
};
