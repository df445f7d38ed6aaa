import type { Requirement } from '@/rules';
import type { Volume } from './volumes';

/** A requirement, and the part of the book that it stands in. */
export interface RuleProps {
  readonly volume: Volume;
  readonly requirement: Requirement;
}
