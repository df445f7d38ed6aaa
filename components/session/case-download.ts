import type { CaseFile } from '@/cases';
import type { Workplace } from './session-provider';

/** Hands the case to the browser as a file, named after the organisation. */
export const saveCaseFile = (file: CaseFile, workplace: Workplace): void => {
  saveAsFile(file, file.header.organisation ?? workplace.words.ui.start.unnamed);
  void noteCopy(file, workplace);
};

/** The device remembers that a whole copy of the case was saved just now. */
export const noteCopy = ({ id }: CaseFile, { store }: Workplace) =>
  store.mark(id, { copiedAt: new Date().toISOString() });

/** The text of a case file. */
export const caseText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Hands a value to the browser as a JSON file; it goes nowhere else. */
export const saveAsFile = (value: unknown, name: string): void => {
  saveText(caseText(value), {
    ...{ name, ending: 'zizhi.json', type: 'application/json' },
  });
};

interface Saved {
  readonly name: string;
  readonly ending: string;
  /** The media type. */
  readonly type: string;
}

/** Hands a text to the browser as a file; it goes nowhere else. */
export const saveText = (text: string, as: Saved): void => {
  saveBlob(new Blob([text], { type: as.type }), as);
};

/** The same of bytes. */
export const saveBytes = (bytes: Uint8Array, as: Saved): void => {
  saveBlob(new Blob([bytes.slice()], { type: as.type }), as);
};

/** The name that the file gets: what file systems refuse, and spaces, become dashes. */
export const fileNameOf = ({ name, ending }: Pick<Saved, 'name' | 'ending'>): string =>
  `${name.replace(/[\\/:*?"<>|\s]+/g, '-').slice(0, 80)}.${ending}`;

function saveBlob(blob: Blob, as: Saved): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileNameOf(as);
  link.click();
  // Some browsers read the address only after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
