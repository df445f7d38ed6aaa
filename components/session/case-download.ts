import type { CaseFile } from '@/cases';
import type { Words } from '@/content';

/** Hands the case to the browser as a file, named after the organisation. */
export const saveCaseFile = (file: CaseFile, words: Words): void => {
  saveAsFile(file, file.header.organisation ?? words.ui.start.unnamed);
};

/** Hands a value to the browser as a JSON file; it goes nowhere else. */
export function saveAsFile(value: unknown, name: string): void {
  const blob = new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/[\\/:*?"<>|\s]+/g, '-').slice(0, 80)}.zizhi.json`;
  link.click();
  // Some browsers read the address only after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
