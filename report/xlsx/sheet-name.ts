/** The longest name of a sheet that programs open. */
const longest = 31;

/**
 * The text as the name of a sheet, without the signs that none may have, and as no sheet is called
 * already; it counts as taken from then on.
 */
export function sheetName(text: string, taken: Set<string>): string {
  const plain = text.replace(/[[\]:*?/\\']/g, ' ').slice(0, longest - 3);
  let name = plain;
  for (let number = 2; taken.has(name); number += 1) name = `${plain} ${String(number)}`;
  taken.add(name);
  return name;
}
