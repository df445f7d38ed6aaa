'use client';

import { withWorkplace } from '../session/with-workplace';
import { Desk } from './desk';

export const DeskPage = withWorkplace(Desk);
