import type { Asked } from '@/rules';

/** What the fields of every kind of question are given. */
export interface FieldProps {
  readonly asked: Asked;
  readonly legend: string;
  readonly hint: string | undefined;
  /** The only question of its screen: the heading says its label. */
  readonly alone: boolean;
}
