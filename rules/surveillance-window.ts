import type { Day } from './calendar';

/** When the holder of a certificate has to expect surveillance. */
export interface SurveillanceWindow {
  /** The row of the certificate. */
  readonly rowId: string;
  readonly category: string;
  readonly level: string;
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
}
