import type { ReactNode } from 'react';
import { SessionProvider } from '@/components/session/session-provider';
import { PageFrame } from '@/components/shell/page-frame';
import type { LocaleParams } from '../../words';
import { wordsOf } from '../../words';

/** The pages on which a case is worked on: they know the open case and say whether it is saved. */
export default async function WorkLayout(props: LocaleParams & { children: ReactNode }) {
  const { locale, words } = await wordsOf(props);
  return (
    <SessionProvider locale={locale}>
      <PageFrame locale={locale} words={words}>
        {props.children}
      </PageFrame>
    </SessionProvider>
  );
}
