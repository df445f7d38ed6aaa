import type { Metadata } from 'next';
import { ReadingList } from '@/components/shell/reading-list';
import { StartActions } from '@/components/start/start-actions';
import { StepHeading } from '@/components/ui/step-heading';
import { pageMetadata } from '../../page-metadata';
import { shareWords } from '../../share-words';
import type { LocaleParams } from '../../words';
import { wordsOf } from '../../words';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { locale, words } = await wordsOf(props);
  return pageMetadata({ locale, words, path: '', description: shareWords[locale].describes.start });
}

export default async function StartPage(props: LocaleParams) {
  const { locale, words, schemes } = await wordsOf(props);
  const { start, product } = words.ui;
  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid content-start gap-8">
        <div className="grid gap-4">
          <StepHeading step="start" className="text-3xl">
            {start.heading}
          </StepHeading>
          {start.lines.map((line) => (
            <p key={line} className="measure text-lg">
              {line}
            </p>
          ))}
        </div>
        <StartActions loading={product.loading} failed={words.ui.pages.errorSays} />
      </div>
      <div data-below className="grid content-start gap-8 text-muted">
        <section className="grid gap-2">
          <h2 className="text-lg text-ink">{start.handyHeading}</h2>
          <ul className="grid list-disc gap-1 pl-6">
            {start.handy.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
        <section className="grid gap-2">
          <h2 className="text-lg text-ink">{start.readHeading}</h2>
          <p>{start.readSays}</p>
          <ReadingList locale={locale} words={words} />
        </section>
        <section className="grid gap-2">
          <h2 className="text-lg text-ink">{start.privacyHeading}</h2>
          {start.privacy.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      </div>
      <section className="grid content-start gap-4 text-muted lg:col-span-2">
        <h2 className="text-lg text-ink">{start.schemesHeading}</h2>
        <div className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
          {schemes.map(({ name, issuer, ladder }) => (
            <dl key={name} className="grid content-start gap-1">
              <dt className="font-semibold text-ink">{name}</dt>
              <dd>{`${start.issuedBy}${product.colon}${issuer}`}</dd>
              <dd>{ladder}</dd>
            </dl>
          ))}
        </div>
      </section>
    </div>
  );
}
