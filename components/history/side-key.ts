/** How the sides of a comparison are called in the address: random ids, never a name. */
export const keyOfNow = 'now';
export const keyOfSnapshot = (id: string): string => `snapshot.${id}`;
export const keyOfCase = (id: string): string => `case.${id}`;

/** The id of the case that a key means, if it means one. */
export const caseIdOf = (key: string | undefined): string | undefined =>
  key?.startsWith('case.') ? key.slice('case.'.length) : undefined;
