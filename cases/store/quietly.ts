/** Storage may be denied or full; then nothing is remembered, and nothing breaks. */
export function quietly<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
