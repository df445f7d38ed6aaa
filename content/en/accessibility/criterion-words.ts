import type { CriteriaWords } from '../../types/accessibility-words';

/** What is said of each success criterion, by its number. */
export const criterionWords: CriteriaWords['of'] = {
  '1.1.1': {
    name: 'Non-text Content',
    says: 'The timeline, the only drawing that tells something, has a name and the same facts in a table below it. Marks for verdicts are decoration beside their words; a consultancy’s logo is named after it.',
  },
  '1.2.1': {
    name: 'Audio-only and Video-only (Prerecorded)',
    says: 'There is no sound and no film.',
  },
  '1.2.2': {
    name: 'Captions (Prerecorded)',
    says: 'There is no film.',
  },
  '1.2.3': {
    name: 'Audio Description or Media Alternative (Prerecorded)',
    says: 'There is no film.',
  },
  '1.2.4': {
    name: 'Captions (Live)',
    says: 'There is no live broadcast.',
  },
  '1.2.5': {
    name: 'Audio Description (Prerecorded)',
    says: 'There is no film.',
  },
  '1.3.1': {
    name: 'Info and Relationships',
    says: 'Headings, lists, groups of options, tables with captions or headings and scoped headers are marked up as such; a hint and an error belong to their field. Tables that become blocks on a phone keep their roles.',
  },
  '1.3.2': {
    name: 'Meaningful Sequence',
    says: 'The order in the page is the order on the screen; nothing is moved by style alone.',
  },
  '1.3.3': {
    name: 'Sensory Characteristics',
    says: 'No instruction relies on shape, colour, sound or place alone; buttons are called by their names.',
  },
  '1.3.4': {
    name: 'Orientation',
    says: 'Nothing is tied to portrait or landscape.',
  },
  '1.3.5': {
    name: 'Identify Input Purpose',
    says: 'Fields about the user say so to the browser: who prepared the self-check, and the consultancy’s own name. The browser is asked not to keep the name of the organisation that is assessed.',
  },
  '1.4.1': {
    name: 'Use of Color',
    says: 'Every verdict has a word and a shape besides its colour; links in texts are underlined.',
  },
  '1.4.2': {
    name: 'Audio Control',
    says: 'There is no sound.',
  },
  '1.4.3': {
    name: 'Contrast (Minimum)',
    says: 'Measured on every page and state, in light and in dark colours.',
  },
  '1.4.4': {
    name: 'Resize Text',
    says: 'Sizes follow the browser’s font size; at 200% nothing is cut off or lies on top of something else.',
  },
  '1.4.5': {
    name: 'Images of Text',
    says: 'All text is text; only a consultancy’s own logo may be a picture.',
  },
  '1.4.10': {
    name: 'Reflow',
    says: 'At the width of a phone no page scrolls sideways. Tables with many columns and the row of steps scroll within themselves.',
  },
  '1.4.11': {
    name: 'Non-text Contrast',
    says: 'Fields, options, focus outlines and marks stand out from their background by at least 3:1, in light and dark colours.',
  },
  '1.4.12': {
    name: 'Text Spacing',
    says: 'With wider spacing of lines, paragraphs, letters and words nothing is cut off or covered.',
  },
  '1.4.13': {
    name: 'Content on Hover or Focus',
    says: 'Nothing opens on hover or focus but the browser’s own short hints; what matters stands in the page.',
  },
  '2.1.1': {
    name: 'Keyboard',
    says: 'Everything works with the keyboard, from the first choice to the saved report.',
  },
  '2.1.2': {
    name: 'No Keyboard Trap',
    says: 'Tab leads in and out of every part; the one list that opens over the page also closes with Esc.',
  },
  '2.1.4': {
    name: 'Character Key Shortcuts',
    says: 'Digits choose an option only while the focus is in its group; there is no other shortcut.',
  },
  '2.2.1': {
    name: 'Timing Adjustable',
    says: 'Nothing expires: no session, no deadline; what was removed can be brought back as long as the page is open.',
  },
  '2.2.2': {
    name: 'Pause, Stop, Hide',
    says: 'Nothing moves, blinks or scrolls by itself.',
  },
  '2.3.1': {
    name: 'Three Flashes or Below Threshold',
    says: 'Nothing flashes.',
  },
  '2.4.1': {
    name: 'Bypass Blocks',
    says: 'The first link of each page skips to the content; pages have landmarks and headings.',
  },
  '2.4.2': {
    name: 'Page Titled',
    says: 'Each page is titled by what it shows, then by the product; a title names no client.',
  },
  '2.4.3': {
    name: 'Focus Order',
    says: 'The focus follows the reading order. After a step it is on the new heading, after an error on the summary, after removing a row on what follows.',
  },
  '2.4.4': {
    name: 'Link Purpose (In Context)',
    says: 'Links say where they lead, by their own name or together with the heading, row and column they stand under.',
  },
  '2.4.5': {
    name: 'Multiple Ways',
    says: 'Pages to read are found by lists, by search and from each result; steps of a self-check by the row of steps, the list of sections and the review.',
  },
  '2.4.6': {
    name: 'Headings and Labels',
    says: 'A question is its own heading; every field has a visible label.',
  },
  '2.4.7': {
    name: 'Focus Visible',
    says: 'A thick outline in the accent colour surrounds whatever has the focus.',
  },
  '2.4.11': {
    name: 'Focus Not Obscured (Minimum)',
    says: 'Bars that stay at the edge of the screen leave room: the page scrolls what has the focus clear of them.',
  },
  '2.5.1': {
    name: 'Pointer Gestures',
    says: 'Nothing needs more than a tap.',
  },
  '2.5.2': {
    name: 'Pointer Cancellation',
    says: 'Nothing happens on pressing down; whoever slides off before letting go has done nothing.',
  },
  '2.5.3': {
    name: 'Label in Name',
    says: 'The name of each control contains the text that is seen on it.',
  },
  '2.5.4': {
    name: 'Motion Actuation',
    says: 'Nothing reacts to moving the device.',
  },
  '2.5.7': {
    name: 'Dragging Movements',
    says: 'Nothing is dragged.',
  },
  '2.5.8': {
    name: 'Target Size (Minimum)',
    says: 'Buttons, options and fields are about 44 pixels high; links in lists have room around them.',
  },
  '3.1.1': {
    name: 'Language of Page',
    says: 'Every page states its language.',
  },
  '3.1.2': {
    name: 'Language of Parts',
    says: 'Chinese names and clause labels in the English interface, and the link to the other language, are marked with their language. Of what users typed the language is not known.',
  },
  '3.2.1': {
    name: 'On Focus',
    says: 'Nothing changes when something gets the focus.',
  },
  '3.2.2': {
    name: 'On Input',
    says: 'An answer is only stored; pages change by buttons and links. A follow-up question may appear below the answer that calls for it.',
  },
  '3.2.3': {
    name: 'Consistent Navigation',
    says: 'Steps, language and the links to what can be read stand in the same order on every page that has them.',
  },
  '3.2.4': {
    name: 'Consistent Identification',
    says: 'What does the same is called the same everywhere: each word is kept in one place.',
  },
  '3.2.6': {
    name: 'Consistent Help',
    says: 'There is no contact to be offered. What explains a question folds out below it, always in the same order.',
  },
  '3.3.1': {
    name: 'Error Identification',
    says: 'What cannot be used is said in words beside the field and in a summary that leads there.',
  },
  '3.3.2': {
    name: 'Labels or Instructions',
    says: 'Each field has a label; where a form of writing matters, a hint gives an example.',
  },
  '3.3.3': {
    name: 'Error Suggestion',
    says: 'An error says what to enter instead, with an example.',
  },
  '3.3.4': {
    name: 'Error Prevention (Legal, Financial, Data)',
    says: 'Nothing is submitted anywhere. What is deleted can be brought back, and the history keeps what was before larger changes.',
  },
  '3.3.7': {
    name: 'Redundant Entry',
    says: 'What two qualifications or several categories ask alike is asked once; answers stay when one goes back.',
  },
  '3.3.8': {
    name: 'Accessible Authentication (Minimum)',
    says: 'There is no signing in. The passphrase of an encrypted file may be pasted.',
  },
  '4.1.2': {
    name: 'Name, Role, Value',
    says: 'Controls are the browser’s own, with names and states.',
  },
  '4.1.3': {
    name: 'Status Messages',
    says: 'Saving, copying, numbers of matches and errors are told to screen readers without moving the focus.',
  },
};
