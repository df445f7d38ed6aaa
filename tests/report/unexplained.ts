/** Stands for whatever a saying is told. */
const mark = 987_654;
const anything: unknown = new Proxy(
  {},
  { get: (_, key) => (key === Symbol.toPrimitive ? () => String(mark) : mark) },
);

/** Every text in values that may hold texts, lists, maps and sayings; of a saying what it adds itself. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value, ...value.split('\n')];
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'function') return fragmentsOf(value as (argument: unknown) => unknown);
  if (value instanceof Map) return textsIn([...value.values()]);
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

function fragmentsOf(say: (argument: unknown) => unknown): readonly string[] {
  // One is told apart from many.
  return [mark, 1, String(mark), anything, undefined].flatMap((argument) => {
    try {
      return textsIn(say(argument)).flatMap((text) => text.split(/987[,.]?654|\b1\b|·/));
    } catch {
      return [];
    }
  });
}

/**
 * What is left of texts once everything is taken away that the sources say: what a rendering has
 * added of its own. Digits, signs and spaces count as nothing.
 *
 * @param sources a report, the words in which it is told: whatever may speak in a rendering
 */
export function unexplained(texts: readonly string[], ...sources: unknown[]): readonly string[] {
  const known = [...new Set(textsIn(sources).map((text) => text.trim()))]
    .filter((text) => /\p{L}/u.test(text))
    .sort((one, other) => other.length - one.length);
  return [...new Set(texts)].flatMap((text) => {
    const left = known.reduce((rest, one) => rest.replaceAll(one, ' '), text);
    return /\p{L}/u.test(left) ? [`${left.trim()} | ${text}`] : [];
  });
}
