import { rulesVersion } from '@/rules';
import type { RuleProps } from './rule-props';

/** Which requirement of which version is meant, to quote when its text is wrong. */
export function RuleReference({ volume, requirement }: RuleProps) {
  const { words, bookWords, locale } = volume;
  const { quote, copy, copied, selected, version } = bookWords.rule;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
      <span>{quote + words.ui.product.colon}</span>
      <code className="wrap-anywhere select-all" data-reference>
        {[requirement.id, version(rulesVersion), locale].join(' · ')}
      </code>
      <button
        type="button"
        data-scripted
        data-copy
        data-copied={copied}
        data-selected={selected}
        className="button-plain no-print"
      >
        {copy}
      </button>
      <span role="status" className="no-print" />
    </p>
  );
}
