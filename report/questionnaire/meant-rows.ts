import type { Row, RowsQuestion, Scheme, TargetId } from '@/rules';
import { targetsOf } from '@/rules';

/** The categories of a scheme that are applied for. */
export const offeredCategories = (
  targets: readonly TargetId[],
  scheme: Scheme,
): readonly string[] => [...new Set(targetsOf(targets, scheme).map(({ category }) => category))];

/** Whether a row is told: those of categories that are not applied for are kept to the case. */
export const isMeant = (
  { fields }: RowsQuestion,
  row: Row,
  targets: readonly TargetId[],
  scheme: Scheme,
): boolean =>
  !('category' in fields) || offeredCategories(targets, scheme).includes(String(row['category']));
