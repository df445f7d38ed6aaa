/** The pages that speak of themselves in a sentence of their own. */
export type DescribedPage =
  | 'start'
  | 'targets'
  | 'review'
  | 'result'
  | 'report'
  | 'desk'
  | 'history'
  | 'actions'
  | 'judgement'
  | 'verify'
  | 'guide'
  | 'guide/ccrc'
  | 'guide/secrecy'
  | 'guide/refused-numbers'
  | 'rules'
  | 'accessibility'
  | 'accessibility/criteria';

/**
 * What the site says of itself to others: to search engines, to whoever gets a link, to a device on
 * whose home screen it lies. Written into the pages while the site is built; never about a case.
 */
export interface ShareWords {
  /** Under an icon there is room for about a dozen letters. */
  readonly shortName: string;
  readonly describes: Readonly<Record<DescribedPage, string>>;
  readonly section: (of: { readonly title: string }) => string;
  readonly wholeScheme: (of: { readonly name: string }) => string;
  readonly rulesOf: (of: { readonly title: string; readonly name: string }) => string;
}
