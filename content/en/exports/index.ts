import type { ExportWords } from '../../types/export-words';

export const exportWords: ExportWords = {
  heading: 'Save as a file',
  explains:
    'Made on this device from the report on this page and its answers, without internal notes.',
  formats: {
    word: {
      save: 'Save as a Word document',
      says: 'To be edited, with styles for headings and tables; good for handing to a client.',
      fileName: 'gap-report',
    },
    'centre-form': {
      save: 'Save a draft of the centre’s form (Word)',
      says: 'In the columns of the centre’s self-assessment form, filled in as far as the case knows, blanks for the rest. CCRC only.',
      fileName: 'self-assessment-form-draft',
    },
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
