'use client';

import { useOpenWorkplace } from '../session/with-case';
import type { OutlinePart } from './outline';

/** The parts in their order, each a link to its heading; a browser cannot say on which page it lies. */
export function Contents({ outline }: { readonly outline: readonly OutlinePart[] }) {
  const { report: say } = useOpenWorkplace().words.ui;
  return (
    <nav aria-labelledby="report-contents" className="new-page space-y-2">
      <h2 id="report-contents" className="text-2xl">
        {say.contents}
      </h2>
      <ol className="space-y-1">
        {outline.map(({ under, ...part }) => (
          <li key={part.id}>
            <Entry {...part} />
            {under.length > 0 ? (
              <ul className={under.length > 12 ? 'mt-1 pl-6 sm:columns-2 print:columns-2' : 'pl-6'}>
                {under.map((one) => (
                  <li key={one.id} className="keep-together">
                    <Entry {...one} />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The address of the page holds which case is open: it stays, and only the focus goes there. */
const Entry = ({ id, title }: Omit<OutlinePart, 'under'>) => (
  <a
    href={`#${id}`}
    onClick={(event) => {
      const heading = document.getElementById(id);
      if (!heading) return;
      event.preventDefault();
      heading.focus();
    }}
  >
    {title}
  </a>
);
