import type { InAppWords } from '../../types/in-app-words';

export const inAppWords: InAppWords = {
  apps: {
    wechat: 'WeChat',
    wecom: 'WeCom',
    dingtalk: 'DingTalk',
    qq: 'QQ',
    other: 'another app',
  },
  heading: (app) =>
    `This page was opened inside ${app}, where printing and saving files usually do not work`,
  how: 'Tap “…” at the top right, then “Open in browser”; phones differ in what they call it.',
  separate: (app) =>
    `The browser cannot read what is stored inside ${app}. Copy the case as text first, open the start page of this site in the browser, and open it there with “Paste a case as text”. The case here stays as it is.`,
  copy: 'Copy the case as text',
  contains:
    'The text holds every answer and internal notes. Paste it into your own browser only, and send it to nobody.',
  copied:
    'Copied. In the browser, open the start page of this site and choose “Paste a case as text”.',
  byHand: 'Copying is not allowed here. Press and hold the text below, select all of it and copy:',
  paste: {
    heading: 'Paste a case as text',
    label: 'The case as text',
    hint: 'The whole text as it was copied in WeChat or another app, from “{” to “}”.',
    open: 'Open',
    empty: 'Paste the case as text first.',
  },
};
