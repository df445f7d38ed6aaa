import { separator } from './separator';

interface SourceLineProps {
  readonly name: string;
  readonly edition: string;
  /** As the source itself labels it. */
  readonly clause?: string | undefined;
}

/** A source with its edition and clause. */
export const SourceLine = ({ name, edition, clause }: SourceLineProps) => (
  <>
    {[name, edition].join(separator)}
    {clause ? (
      <>
        {separator}
        <span lang="zh-CN" className="clause">
          {clause}
        </span>
      </>
    ) : null}
  </>
);
