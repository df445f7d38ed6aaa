import { wordFor } from '@/content';
import type { Requirement } from '@/rules';
import { RuleRow } from './rule-row';
import type { Volume } from './volumes';
import { areaAddress, chaptersOf, schemeAddress } from './volumes';

/** Every requirement of a scheme in a line or two, area by area; the page's script filters them. */
export function RuleIndex({ volume }: { readonly volume: Volume }) {
  const { scheme, schemeWords, bookWords } = volume;
  return (
    <section data-scheme={scheme.id} aria-labelledby={scheme.id} className="space-y-6">
      <div className="space-y-1">
        <h2 id={scheme.id} className="text-2xl">
          {schemeWords.name}
        </h2>
        <p>
          <a href={schemeAddress(volume)}>{bookWords.wholeDocument}</a>
        </p>
      </div>
      {chaptersOf(scheme).map(({ area, requirements }) => (
        <AreaRows key={area} volume={volume} area={area} requirements={requirements} />
      ))}
    </section>
  );
}

interface AreaRowsProps {
  readonly volume: Volume;
  readonly area: string;
  readonly requirements: readonly Requirement[];
}

function AreaRows({ volume, area, requirements }: AreaRowsProps) {
  return (
    <section data-area={area} className="space-y-2">
      <h3 className="text-lg">
        <a href={areaAddress(volume, area)}>{wordFor(volume.schemeWords.areas, area)}</a>
      </h3>
      <ul className="divide-y divide-line border-y border-line">
        {requirements.map((requirement) => (
          <RuleRow key={requirement.id} volume={volume} requirement={requirement} />
        ))}
      </ul>
    </section>
  );
}
