/** The fields that a draft remembers; a draft that cannot be read remembers none. */
export function draftOf<Fields extends object>(draft: string | undefined): Partial<Fields> {
  if (draft === undefined) return {};
  try {
    return JSON.parse(draft) as Partial<Fields>;
  } catch {
    return {};
  }
}
