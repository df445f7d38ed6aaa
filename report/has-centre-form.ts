/** The only scheme whose centre has a self-assessment form. */
export const schemeWithForm = 'ccrc';

/** Whether a draft of the centre's form can be made: something of its scheme is applied for. */
export const hasCentreForm = (schemes: readonly { readonly id: string }[]): boolean =>
  schemes.some(({ id }) => id === schemeWithForm);
