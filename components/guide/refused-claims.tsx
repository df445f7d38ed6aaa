import { wordFor } from '@/content';
import type { GuideWords } from '@/content/types/guide-words';
import type { RefusedClaim } from '@/rules';
import { areaAddress } from '../rule-book/volumes';
import type { Guide } from './guides';
import { guideAddress } from './guides';

interface RefusedClaimsProps {
  readonly guide: Guide;
  readonly words: GuideWords['refused'];
}

/** The claims about one scheme that are not repeated, a row each, by the reason for it. */
export function RefusedClaims({ guide, words }: RefusedClaimsProps) {
  const reasons = [...new Set(guide.claims.map(({ because }) => because))];
  return (
    <section className="space-y-3">
      <h2 className="text-2xl">{guide.volume.schemeWords.name}</h2>
      <table
        aria-label={guide.volume.schemeWords.name}
        className="w-full border-collapse text-left"
      >
        <thead>
          <tr className="border-b-2 border-line">
            <th scope="col" className="w-2/5 py-1 pr-4">
              {words.claim}
            </th>
            <th scope="col" className="py-1">
              {words.instead}
            </th>
          </tr>
        </thead>
        {reasons.map((reason) => (
          <tbody key={reason}>
            <tr className="border-b border-line">
              <th scope="rowgroup" colSpan={2} className="keep-with-next pt-4 pb-1 text-muted">
                {words.because[reason]}
              </th>
            </tr>
            {guide.claims
              .filter(({ because }) => because === reason)
              .map((claim) => (
                <ClaimRow key={claim.id} guide={guide} claim={claim} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface ClaimProps {
  readonly guide: Guide;
  readonly claim: RefusedClaim;
}

function ClaimRow({ guide, claim }: ClaimProps) {
  return (
    <tr id={claim.id} className="border-b border-line align-top">
      <th scope="row" className="py-1 pr-4 font-normal wrap-anywhere">
        {wordFor(guide.said.claims, claim.id).claim}
      </th>
      <td className="py-1 wrap-anywhere">
        <Instead guide={guide} claim={claim} />
      </td>
    </tr>
  );
}

/** What is asked, or what holds, below the way to where it stands with its sources. */
function Instead({ guide, claim }: ClaimProps) {
  const { title, address, says } = placeOf(guide, claim);
  return (
    <>
      <a href={address}>{title}</a>
      {guide.volume.words.ui.product.colon + says}
    </>
  );
}

function placeOf(guide: Guide, { id, instead }: RefusedClaim) {
  const { volume, said } = guide;
  if ('stage' in instead)
    return {
      title: wordFor(said.stages, instead.stage).title,
      address: `${guideAddress(volume.locale, guide.id)}#${instead.stage}`,
      says: wordFor(said.claims, id).instead ?? '',
    };
  const { title, asks } = wordFor(volume.schemeWords.requirements, instead.requirement);
  return { title, address: requirementAddress(guide, instead.requirement), says: asks };
}

function requirementAddress({ volume }: Guide, id: string): string {
  const requirement = volume.scheme.requirements.find((one) => one.id === id);
  if (requirement === undefined) throw new Error(`no requirement ${id}`);
  return `${areaAddress(volume, requirement.area)}#${id}`;
}
