import type { CaseFile, Moment } from './case-file';

/** When anything in the case was last changed, of all moments that are one. */
export const lastChanged = ({ changed, removed }: CaseFile): Moment | undefined =>
  [...Object.values(changed), ...Object.values(removed)]
    .filter((moment) => !Number.isNaN(Date.parse(moment)))
    .reduce<Moment | undefined>(
      (last, moment) => (last !== undefined && last >= moment ? last : moment),
      undefined,
    );
