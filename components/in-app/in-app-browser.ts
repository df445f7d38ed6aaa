import type { InApp } from '@/content/types/in-app-words';

/** In this order: WeCom also calls itself WeChat. QQ's own browser, which can save files, is none. */
const marks: readonly (readonly [InApp, RegExp])[] = [
  ['wecom', /\bwxwork\//i],
  ['wechat', /\bMicroMessenger\//i],
  ['dingtalk', /\bDingTalk\//i],
  ['qq', /(?:^|\s)QQ\/\d/],
  // What every browser that is built into an Android app says of itself.
  ['other', /;\s*wv\)/],
];

/**
 * The app whose built-in browser shows the page. None of them can be asked whether it prints or
 * saves: both calls are there, and nothing comes of them.
 */
export const inAppBrowser = (userAgent: string): InApp | undefined =>
  marks.find(([, mark]) => mark.test(userAgent))?.[0];
