import type { ReactNode } from 'react';
import { ruleBookWordsIn } from '@/components/rule-book/words-in';
import { ReadingFrame } from '@/components/shell/reading-frame';
import type { LocaleParams } from '../../words';
import { wordsOf } from '../../words';

/** The pages that are only read: without a case, and once exported without the framework's script. */
export default async function ReadingLayout(props: LocaleParams & { children: ReactNode }) {
  const { locale, words } = await wordsOf(props);
  return (
    <ReadingFrame locale={locale} words={words} frame={ruleBookWordsIn(locale).frame}>
      {props.children}
    </ReadingFrame>
  );
}
