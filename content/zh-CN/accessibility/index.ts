import type { AccessibilityWords } from '../../types/accessibility-words';
import { criteria } from './criteria';
import { statement } from './statement';

/** The words of the accessibility statement. */
export const accessibilityWords: AccessibilityWords = { statement, criteria };
