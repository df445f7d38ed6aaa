import type { ExportWords } from '../../types/export-words';

export const exportWords: ExportWords = {
  heading: 'Save as a file',
  explains:
    'Made on this device; each says the same as the report on this page, without internal notes.',
  formats: {
    excel: {
      save: 'Save as Excel workbook',
      says: 'Gap register, action plan, evidence list, lists and matrix, to be filtered, sorted and printed.',
      fileName: 'gap-report',
    },
    csv: {
      save: 'Save the gap register as CSV',
      says: 'One row for each gap and each point to be confirmed, for other programs.',
      fileName: 'gap-register',
    },
    markdown: {
      save: 'Save as plain text (Markdown)',
      says: 'Opens in any text editor; good for quoting and comparing.',
      fileName: 'gap-report',
    },
  },
  saving: 'Making the file…',
  saved: (fileName) => `Handed to the browser to be saved: ${fileName}`,
  failed:
    'The file was not made; the case is as it was. Try again, or print the report as PDF for now.',
};
