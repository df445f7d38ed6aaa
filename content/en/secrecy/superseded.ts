import type { SecrecyWords } from '../../types/secrecy-words';

export const superseded: SecrecyWords['superseded'] = {
  'own-province-grade-b': {
    was: 'Measures of 2013 and 2019: a holder of Grade B worked only in the province of its registration.',
    now: 'The measures in force since 2021-03-01 set no such limit; work elsewhere is filed in time with the secrecy bureau of the province where it is done.',
  },
  'nine-types': {
    was: 'Measures of 2013 and 2019: 9 business types, structured cabling among them; overall integration was then called system integration.',
    now: 'Since 2021-03-01 there are 8 business types, without structured cabling.',
  },
  'system-integration-a-figures': {
    was: 'System integration at Grade A before 2021: registered capital of at least RMB 30 million; at least 200 integration staff, at least 8 of them with a senior title; income of at least RMB 250 million over 3 years; no loss in the last 2 years, with audited accounts; premises of at least 200 square metres.',
    now: 'Overall integration at Grade A: registered capital of at least RMB 30 million paid up in cash; at least 200 integration staff, and at least 6 people with a senior title or professional qualification; integration income of at least RMB 400 million over 3 years; classified-business premises of at least 100 square metres.',
  },
  'operation-b-figures': {
    was: 'Operation and maintenance at Grade B before 2021: registered capital of at least RMB 2 million; at least 15 staff, at least 1 of them with a senior title; income of at least RMB 5 million from operation and maintenance over 3 years; no loss in the last 2 years, with audited accounts; premises of at least 40 square metres; before a first application, system integration or software development held for 1 year; within 3 years at least 1 classified project, worth at least RMB 300,000 in all.',
    now: 'No public text with the current numbers was read; ask the secrecy authority for them.',
  },
};
