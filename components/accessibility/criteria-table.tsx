import type { Criterion } from '@/content/accessibility';
import { criteria } from '@/content/accessibility';
import type { CriteriaWords } from '@/content/types/accessibility-words';
import { StackedCell } from '../ui/stacked-cell';
import { TableHead } from '../ui/table-head';

interface CriteriaProps {
  readonly say: CriteriaWords;
  /** What stands between a label and what it labels. */
  readonly colon: string;
}

/** Every success criterion with its result and how that was found, by principle. */
export const CriteriaTable = (props: CriteriaProps) => {
  const { caption, criterion, result, found } = props.say;
  return (
    <table role="table" className="ruled stacks">
      <caption className="pb-2 text-left font-semibold">{caption}</caption>
      <TableHead headings={[criterion, result, found]} />
      {(['1', '2', '3', '4'] as const).map((principle) => (
        <Principle key={principle} {...props} principle={principle} />
      ))}
    </table>
  );
};

interface PrincipleProps extends CriteriaProps {
  readonly principle: keyof CriteriaWords['principles'];
}

const Principle = ({ principle, ...props }: PrincipleProps) => (
  <tbody role="rowgroup">
    <tr role="row">
      <th role="rowheader" scope="rowgroup" colSpan={3} className="keep-with-next">
        {`${principle}. ${props.say.principles[principle]}`}
      </th>
    </tr>
    {criteria
      .filter(({ id }) => id.startsWith(`${principle}.`))
      .map((criterion) => (
        <CriterionRow key={criterion.id} {...props} criterion={criterion} />
      ))}
  </tbody>
);

interface RowProps extends CriteriaProps {
  readonly criterion: Criterion;
}

function CriterionRow({ say, colon, criterion }: RowProps) {
  const { id, level, result, held } = criterion;
  const { name, says } = say.of[id];
  return (
    <tr role="row" id={id} data-criterion={id}>
      <th role="rowheader" scope="row">
        {`${id} ${name} `}
        <span className="font-normal whitespace-nowrap text-muted">{say.level(level)}</span>
      </th>
      <StackedCell label={say.result + colon}>
        <span className="font-semibold">{say.results[result]}</span>
        {`${colon}${says}`}
      </StackedCell>
      <StackedCell label={say.found + colon}>
        <span className="whitespace-nowrap">{say.held[held]}</span>
      </StackedCell>
    </tr>
  );
}
