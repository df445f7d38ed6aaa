/** What a page says, in both languages, where a browser cannot run it. */
export interface BrowserWords {
  readonly tooOld: string;
  readonly use: string;
  readonly reading: string;
}
