import type { Locale, Words } from '@/content';
import { rulesVersion, sourcesReadUntil } from '@/rules';
import { HowToRead } from '../rule-book/how-to-read';
import { volumesIn } from '../rule-book/volumes';
import { TextSection } from '../ui/text-section';
import { guideAddress, guideWordsIn } from './guides';

interface GuideIndexProps {
  readonly locale: Locale;
  readonly words: Words;
}

/** What the guide holds, on which editions the tool rests, how a verdict is reached, and privacy. */
export function GuideIndex({ locale, words }: GuideIndexProps) {
  const { index, ccrc, secrecy, refused } = guideWordsIn(locale);
  const [volume] = volumesIn(locale, words);
  const { start } = words.ui;
  const version = { version: rulesVersion, until: words.dates.date(sourcesReadUntil) };
  const pages = [
    { href: guideAddress(locale, 'ccrc'), ...ccrc },
    { href: guideAddress(locale, 'secrecy'), ...secrecy },
    { href: guideAddress(locale, 'refused-numbers'), ...refused },
  ];
  return (
    <div className="space-y-8">
      <header className="measure space-y-2">
        <h1 className="text-3xl">{index.title}</h1>
        {index.intro.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      <ul className="measure space-y-4">
        {pages.map(({ href, title, inShort }) => (
          <li key={href}>
            <p className="text-lg font-semibold">
              <a href={href}>{title}</a>
            </p>
            <p className="text-muted">{inShort}</p>
          </li>
        ))}
      </ul>
      <TextSection heading={index.editionsHeading} lines={index.editions}>
        <p className="font-semibold">{volume.bookWords.version(version)}</p>
      </TextSection>
      <TextSection heading={index.verdictHeading} lines={index.verdict}>
        <HowToRead volume={volume} />
      </TextSection>
      <TextSection heading={start.privacyHeading} lines={start.privacy} />
    </div>
  );
}
