import { words as english } from '@/content/en';
import { browserWords as browserInEnglish } from '@/content/en/browser';
import { words as chinese } from '@/content/zh-CN';
import { browserWords as browserInChinese } from '@/content/zh-CN/browser';
import { ReadingList } from './reading-list';

const inBoth = [
  { words: chinese, say: browserInChinese },
  { words: english, say: browserInEnglish },
];

/**
 * What a page says where its scripts cannot run; a plain script of few lines finds that out. In both
 * languages, for nothing works here that would switch them.
 */
export const OldBrowser = () => (
  <>
    <div hidden data-old-browser className="sheet no-print my-4 grid gap-4">
      {inBoth.map(({ words, say }) => (
        <section key={words.locale} lang={words.locale} className="grid gap-1">
          <p className="font-semibold">{say.tooOld}</p>
          <p>{say.use}</p>
          <p>{say.reading}</p>
          <ReadingList locale={words.locale} words={words} />
        </section>
      ))}
    </div>
    <noscript>
      <div className="sheet my-4 grid gap-4">
        {inBoth.map(({ words, say }) => (
          <section key={words.locale} lang={words.locale} className="grid gap-1">
            <p className="font-semibold">{words.ui.product.needsScript}</p>
            <p>{say.reading}</p>
            <ReadingList locale={words.locale} words={words} />
          </section>
        ))}
      </div>
    </noscript>
  </>
);
