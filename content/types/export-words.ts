/** The formats in which a report is saved as a file, in the order in which they are offered. */
export const reportFormats = ['word', 'centre-form', 'excel', 'csv', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The words for what is saved of a report as a file. */
export interface ExportWords {
  readonly heading: string;
  readonly explains: string;
  readonly formats: Readonly<
    Record<
      ReportFormat,
      {
        /** On the button. */
        readonly save: string;
        readonly says: string;
        /** Stands in the file's name, after the organisation's. */
        readonly fileName: string;
      }
    >
  >;
  readonly saving: string;
  readonly saved: (fileName: string) => string;
  readonly failed: string;
}
