import type { KeyboardEvent } from 'react';

/** Whether an input method is composing: its Enter chooses a candidate and means nothing else. */
export const isComposing = ({ nativeEvent, key }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || key === 'Process';
