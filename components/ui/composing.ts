import type { KeyboardEvent } from 'react';

/** The key code that stands for "an input method took this key". */
const takenByInputMethod = 229;

/**
 * Whether an input method is composing: its Enter chooses a candidate and means nothing else.
 * Safari has ended the composition by then, and only the old key code still tells.
 */
export const isComposing = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || Reflect.get(nativeEvent, 'keyCode') === takenByInputMethod;
