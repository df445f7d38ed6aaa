import type { Requirement } from '@/rules';
import { sayWithin } from './say-scope';
import type { Volume } from './volumes';

/** What is attached to a requirement; where it is said in a part of the scope only, that part comes first. */
export const attachedParts = (
  volume: Volume,
  attached: Requirement['notes'],
): readonly { readonly id: string; readonly where: string }[] =>
  (attached ?? []).map((one) =>
    typeof one === 'string'
      ? { id: one, where: '' }
      : { id: one.id, where: sayWithin(volume, one.within) + volume.words.ui.product.colon },
  );
