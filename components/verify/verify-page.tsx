'use client';

import { withWorkplace } from '../session/with-workplace';
import { Verify } from './verify';

/** Where a report is held against a case file. */
export const VerifyPage = withWorkplace(Verify);
