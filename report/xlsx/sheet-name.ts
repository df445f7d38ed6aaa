/** The longest name of a sheet that programs open. */
const longest = 31;

/**
 * The text as the name of a sheet, without the signs that none may have, and as no sheet is called
 * already; it counts as taken from then on.
 */
export function sheetName(text: string, taken: Set<string>): string {
  // Programs tell names apart by their letters, whatever the case.
  const isTaken = (name: string) =>
    [...taken].some((other) => other.toLowerCase() === name.toLowerCase());
  const plain = text.replace(/[[\]:*?/\\']/g, ' ');
  let name = plain.slice(0, longest);
  for (let number = 2; isTaken(name); number += 1)
    name = `${plain.slice(0, longest - 3)} ${String(number)}`;
  taken.add(name);
  return name;
}
