/**
 * The address of a page or file of this site as a plain link needs it: below the folder that the
 * site is served from. The router knows that folder by itself.
 *
 * @param address from the site's own root, `/en/guide/`; a mere fragment stays as it is
 */
export const inSite = (address: string): string =>
  address.startsWith('/') ? `${process.env.BASE_PATH ?? ''}${address}` : address;
