import { describe, expect, it } from 'vitest';
import { inAppBrowser } from '@/components/in-app/in-app-browser';

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 16_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const webView = 'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0';

const inApps = {
  wechat: [
    `${iPhone} Mobile/15E148 MicroMessenger/8.0.31(0x18001f2e) NetType/4G Language/en`,
    `Mozilla/5.0 (Linux; Android 13; 22081212C Build/TKQ1.220829.002; wv) ${webView} Chrome/107.0.5304.141 Mobile Safari/537.36 XWEB/5023 MMWEBSDK/20230303 MMWEBID/6973 MicroMessenger/8.0.34.2340(0x2800225B) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64`,
  ],
  wecom: [
    `${iPhone}  Mobile/15E148 wxwork/3.1.16 MicroMessenger/7.0.1 Language/zh ColorScheme/Dark`,
    `Mozilla/5.0 (Linux; Android 9.0; BKL-AL20 Build/HUAWEIBKL-AL20; wv) ${webView} Chrome/57.0.2987.132 MQQBrowser/6.2 TBS/044409 Mobile Safari/537.36 wxwork/2.7.2 MicroMessenger/6.3.22 NetType/WIFI Language/zh`,
  ],
  dingtalk: [
    `${iPhone} Mobile/23E246 AliApp(DingTalk/7.8.1) com.laiwang.DingTalk/46766536 Channel/201200 language/zh-Hans-CN UT4Aplus/0.0.6 WK`,
    `Mozilla/5.0 (Linux; Android 11; Pixel 4 XL Build/RQ3A.210705.001; wv) ${webView} Chrome/83.0.4103.106 Mobile Safari/537.36 AliApp(DingTalk/5.1.5) com.alibaba.android.rimet/13534898 Channel/212200 language/zh-CN UT4Aplus/0.2.25 colorScheme/light`,
  ],
  qq: [
    `${iPhone} Mobile/16A366 QQ/7.7.8.421 V1_IPH_SQ_7.7.8_1_APP_A Pixel/750 NetType/WIFI`,
    `Mozilla/5.0 (Linux; Android 10; MI 8 Build/QKQ1.190910.002; wv) ${webView} Chrome/109.0.5414.86 MQQBrowser/6.2 TBS/046715 Mobile Safari/537.36 V1_AND_SQ_8.9.78_4548_YYB_D QQ/8.9.78.12275 NetType/WIFI WebP/0.3.0`,
  ],
  other: [
    `Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP2A.240905.003; wv) ${webView} Chrome/128.0.0.0 Mobile Safari/537.36`,
  ],
} as const;

const ownBrowsers = [
  'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0',
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  `${iPhone} Version/16.4 Mobile/15E148 Safari/604.1`,
  // As on an iPhone's home screen.
  `${iPhone} Mobile/15E148`,
  // QQ's own browser.
  `Mozilla/5.0 (Linux; U; Android 12; zh-cn; V2055A) ${webView} Chrome/98.0.4758.102 MQQBrowser/13.6 Mobile Safari/537.36`,
];

describe('inAppBrowser', () => {
  it.each(Object.entries(inApps))('knows %s', (app, agents) => {
    for (const agent of agents) expect(inAppBrowser(agent), agent).toBe(app);
  });

  it('knows a browser of its own', () => {
    for (const agent of ownBrowsers) expect(inAppBrowser(agent), agent).toBeUndefined();
  });
});
