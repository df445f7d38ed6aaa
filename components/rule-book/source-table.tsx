import { wordFor } from '@/content';
import type { Volume } from './volumes';

/** Every source of a scheme, with the edition as a reader may look it up. */
export function SourceTable({ volume }: { readonly volume: Volume }) {
  const { report } = volume.words.ui;
  return (
    <section className="space-y-4">
      <h2 className="text-2xl">{report.sources}</h2>
      <table aria-label={report.sources} className="w-full border-collapse">
        <thead>
          <tr className="border-b border-edge text-left">
            <th scope="col" className="py-2 pr-4">
              {report.sources}
            </th>
            <th scope="col" className="py-2">
              {report.edition}
            </th>
          </tr>
        </thead>
        <tbody>
          {volume.scheme.sources.map(({ id }) => {
            const { name, edition } = wordFor(volume.schemeWords.sources, id);
            return (
              <tr key={id} className="border-b border-line align-top">
                <th scope="row" className="py-2 pr-4 text-left font-normal">
                  {name}
                </th>
                <td className="py-2">{edition}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
