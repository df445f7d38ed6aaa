import { byteOrderMark, csvLine } from '../csv';
import type { RegisterBasis } from './basis';
import { listed } from './entries';
import { registerColumns } from './register-columns';
import { registerLines } from './register-lines';
import type { Value } from './table';

/** The register of gaps as comma-separated values that spreadsheet programs read as UTF-8. */
export function gapRegister(basis: RegisterBasis): string {
  const columns = registerColumns(basis, ({ rows }) => rows.map(listed));
  const lines = registerLines(basis.report).map((line, index) =>
    columns.map(({ says }) => plain(says(line, index))),
  );
  return byteOrderMark + [columns.map(({ head }) => head), ...lines].map(csvLine).join('');
}

function plain(value: Value): string | number {
  if (typeof value !== 'object') return value ?? '';
  return 'day' in value ? value.day : value.yuan;
}
