'use client';

import { useOpenWorkplace } from '../session/with-case';
import { usePaperWords } from '../session/words/paper-words';
import type { Consultancy } from './consultancy';

/** By whom the paper was made, at the head of its cover. */
export function CoverConsultancy({ name, contact, logo }: Consultancy) {
  const { words, locale } = useOpenWorkplace();
  const { consultancy: say } = usePaperWords(locale);
  return (
    <div className="flex flex-wrap items-center gap-6" data-consultancy>
      {logo ? (
        <img src={logo} alt={say.logoOf(name || say.heading)} className="max-h-20 max-w-60" />
      ) : null}
      {name || contact ? (
        <div>
          {name ? (
            <p className="font-semibold wrap-anywhere">
              {`${say.preparedBy}${words.ui.product.colon}${name}`}
            </p>
          ) : null}
          {contact ? <p className="wrap-anywhere">{contact}</p> : null}
        </div>
      ) : null}
    </div>
  );
}
