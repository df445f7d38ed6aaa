import type { Stage } from '@/rules';
import type { Guide } from './guides';

/** A stage, and the guide that it belongs to. */
export interface StageProps {
  readonly guide: Guide;
  readonly stage: Stage;
}
