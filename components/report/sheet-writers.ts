import type { ReportWriter } from './report-writer';

/** The formats for spreadsheet programs. */
export const sheetWriters = {
  excel: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (told) => (await import('./write-sheets')).writeSheets(told),
  },
  csv: {
    ending: 'csv',
    type: 'text/csv',
    write: async (told) => (await import('./write-sheets')).writeRegister(told),
  },
} as const satisfies Readonly<Record<string, ReportWriter>>;
