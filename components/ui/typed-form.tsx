'use client';

import type { ComponentProps, KeyboardEvent } from 'react';
import { isComposing } from './composing';

/** A form whose fields say themselves what is wrong, and that an input method never sends. */
export const TypedForm = (props: ComponentProps<'form'>) => (
  <form noValidate onKeyDown={ignoreEnterWhileComposing} {...props} />
);

/** Enter chooses a candidate while an input method composes; it must not also send the form. */
function ignoreEnterWhileComposing(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
}
