import type { StatementWords } from '../../types/accessibility-words';

export const statement: StatementWords = {
  title: 'Accessibility',
  intro: [
    'This page says how the tool can be used without a mouse, with a screen reader, enlarged or in other ways: what works, and what does not work well yet.',
    'It aims at levels A and AA of the Web Content Accessibility Guidelines (WCAG) 2.2.',
  ],
  standing: {
    heading: 'How far that is met',
    counts: ({ all, supported, partly, 'not-applicable': notApplicable }) =>
      `Of the ${String(all)} success criteria at these levels ${String(supported)} are met, ${String(partly)} are met in part, and ${String(notApplicable)} do not apply: the tool has nothing that they speak of.`,
    lines: [
      'This is the project’s own finding, from automatic tests that run with every change and from looking at each point by hand. Nobody outside has audited it, and this statement is no certificate.',
    ],
  },
  tried: {
    heading: 'With what it was tried',
    lines: [
      'The automatic tests run in Chromium, in both languages; dark and forced colours are tested in Chinese, zooming in English. Beyond that, it was tried:',
    ],
    list: [
      'With the keyboard alone, from the start page to the report, without touching a mouse.',
      'Zoomed in, as narrow as a phone, and with wider spacing of letters and lines.',
      'In light, dark and forced colours (high contrast), and where the system asks for less motion.',
      'By what the browser gives to screen readers: names, roles, states, and the structure of headings and tables.',
      'In Firefox ESR and WebKitGTK, by hand, through the start page, questions, the result, the report and the pages to read.',
    ],
  },
  keys: {
    heading: 'Without a mouse',
    lines: [
      'Everything can be done with the keyboard. A thick outline shows where the focus is; on the next question the focus is on the new heading.',
    ],
    caption: 'Keys and what they do',
    key: 'Key',
    does: 'What it does',
    list: [
      {
        key: 'Tab, Shift + Tab',
        does: 'To the next or the previous place; the first one on each page is “Skip to content”.',
      },
      {
        key: 'Enter',
        does: 'On a question: save and go on. It does nothing while an input method is composing.',
      },
      { key: 'Space', does: 'Ticks, presses a button, opens and closes what is folded.' },
      { key: 'Arrow keys', does: 'Choose within a group of options.' },
      {
        key: 'Digits 1 to 9',
        does: 'Pick an option by its place while the focus is in its group; nowhere else.',
      },
      { key: 'Esc', does: 'Closes the list of sections in the walk-through.' },
    ],
  },
  limits: {
    heading: 'What is known not to be good',
    lines: ['These are known, and not solved yet or not in the hands of this tool:'],
    list: [
      'It was not tried by people who use a screen reader every day, nor listened to from end to end with NVDA, VoiceOver, TalkBack or the like. That is the greatest shortcoming.',
      'Tables with many columns do not wrap on a narrow screen; they scroll sideways within themselves, and so do the steps on a phone.',
      'A PDF that Chromium saves is tagged: headings, lists, table headers and the language are in it. It was not checked against PDF/UA; what Firefox saves has no tags. Where a dependable structure is needed, save a Word document or plain text.',
      'Word documents have heading styles, repeated table headers and their language; Excel workbooks have headers, filters and a frozen first row. They were opened and checked in LibreOffice, not with the accessibility checker of Microsoft Office and not with a screen reader.',
      'In the English interface official names and clause labels stay in Chinese and are marked as Chinese: a screen reader needs a Chinese voice to say them.',
      'In which language your own entries are the tool does not know; they are read in the language of the interface.',
      'Browsers inside apps such as WeChat neither print nor save files; the page says how to go on in a browser. With a phone’s screen reader nothing was tried there.',
      'The blank questionnaire on paper can only be filled in by hand; where that is difficult, use the Excel questionnaire.',
    ],
  },
  otherForms: {
    heading: 'Other forms',
    lines: ['Where the pages do not serve, the same can be had otherwise:'],
    list: [
      'The report: plain text (Markdown), Word, Excel, CSV.',
      'The questions: filled in as an Excel questionnaire and read back.',
      'The self-check itself: a JSON file in an open format, which the command line also assesses, with plain text or JSON as the result.',
      'Requirements and procedure: the rule book and the guide need no answers and no script.',
    ],
  },
  barrier: {
    heading: 'If something stands in your way',
    lines: [
      'This tool is a set of static files that anybody may put on a website; it therefore has no contact of its own. Tell whoever gave you this address; where the tool itself is at fault, ask them to tell the project whose version they use.',
      'Say which page it was, what you wanted to do, and with which browser and aid. Please attach no case file: everything you entered is in it.',
    ],
  },
  reviewed: (day) => `This statement was last gone through on ${day}.`,
};
