import { vi } from 'vitest';

/** The names under which something hands files to the browser. */
export function namesOf(save: () => void): readonly string[] {
  const links: { readonly download?: string; readonly click: () => void }[] = [];
  vi.stubGlobal('document', {
    createElement: () => {
      const link = { click: () => undefined };
      links.push(link);
      return link;
    },
  });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:none');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  try {
    save();
  } finally {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }
  return links.flatMap(({ download }) => download ?? []);
}
