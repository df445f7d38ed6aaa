import type { WalkThroughWords } from '../../types/walk-through-words';

export const walkThrough: WalkThroughWords = {
  begin: 'Walk through with the client',
  beginSays:
    'A view for a shared screen: larger text, nothing but the questions, and private notes hidden unless you show them.',
  heading: 'Walk-through',
  nextOpen: (count) => `Next open question (${String(count)} left)`,
  lastOpen: 'Only what is on this screen is still open.',
  noneOpen: 'Every question is answered.',
  toReview: 'Check your answers',
  jump: 'Jump to a section',
  open: (count) => `${String(count)} open`,
  complete: 'complete',
  showNotes: 'Show my notes',
  fullScreen: 'Full screen',
  smallScreen: 'Leave full screen',
  leave: 'Leave the walk-through',
};
