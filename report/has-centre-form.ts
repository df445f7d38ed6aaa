/** The only scheme whose centre has a self-assessment form. */
export const schemeWithForm = 'ccrc';

/** Whether a draft of the centre's form can be made: something of its scheme is applied for. */
export const hasCentreForm = (targets: readonly { readonly scheme: string }[]): boolean =>
  targets.some(({ scheme }) => scheme === schemeWithForm);
