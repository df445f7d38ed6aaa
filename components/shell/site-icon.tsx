/** Stands in the layout, which stays: an icon among a page's own metadata is taken out and put back at every step. */
export const SiteIcon = () => <link rel="icon" href="/icon.svg" type="image/svg+xml" sizes="any" />;
