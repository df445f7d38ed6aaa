import type { Drafts } from '@/cases/store';

/** The drafts of the fields below an address. */
export const draftsOf = (drafts: Drafts, address: string): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([field]) => field.startsWith(`${address}/`)));
