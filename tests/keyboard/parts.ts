/** A test by its file and its title, without the language before it. */
export type Held = `${string}.spec.ts: ${string}`;

/** The components with an element of one kind, each with the test that holds its keys and its focus. */
export interface Kind {
  readonly pattern: RegExp;
  readonly files: Readonly<Record<string, Held>>;
}

const order: Held =
  'tab-order.spec.ts: Tab goes through every page in reading order, is held nowhere, and goes back';
const folds: Held =
  'tab-order.spec.ts: what folds opens by Enter and closes by Space, and every file is chosen by keyboard';
const sideways: Held =
  'tab-order.spec.ts: a table that is too wide is scrolled by keyboard, and has a name while it is';
const views: Held = 'accessible.spec.ts: ${name}';
const forms: Held =
  'composing.spec.ts: Enter that ends a composition sends no form, whichever it is';
const rows: Held = 'lists.spec.ts: the focus stays with the rows, whatever becomes of them';
const encrypted: Held =
  'hand-over.spec.ts: an encrypted file opens with its passphrase and no other';
const taken: Held =
  'questionnaire.spec.ts: a filled-in questionnaire is shown line by line, and taken as chosen';
const returned: Held = "return.spec.ts: a client's copy that comes back is taken answer by answer";
const kept: Held =
  'history.spec.ts: kept by hand, compared, restored, undone, deleted and put back';
const compared: Held = 'history.spec.ts: two companies are said to be two';
const judged: Held =
  'judgement.spec.ts: a consultant answers otherwise, notes why, and prints it or not';
const planned: Held =
  'actions.spec.ts: a gap is planned by keyboard, survives a reload, and is told everywhere';
const walked: Held =
  'walk-through.spec.ts: the open questions are walked through with the client by keyboard';
const consultancy: Held = 'paper-parts.spec.ts: the consultancy stands on the cover and in no case';
const chosen: Held = 'bad-input.spec.ts: going on with nothing to apply for';
const tried: Held = 'what-if.spec.ts: a list is tried row by row and put back';
const putAway: Held = 'desk.spec.ts: a case is put away, found by the filter, and taken back';
const deleted: Held =
  'desk.spec.ts: a case is deleted and brought back, and duplicated without its client';
const listed: Held = 'desk.spec.ts: the desk lists, finds, sorts and opens every case';
const packed: Held = 'packing-list.spec.ts: what is noted of a piece stays, and is printed';
const noted: Held =
  'packing-list.spec.ts: what newer rules change is shown until it is noted, and then no more';
const day: Held =
  'planning.spec.ts: a planned date judges page and report anew, and today comes back';
const summary: Held =
  'planning.spec.ts: the summary is copied, or shown where the browser forbids it';
const cell: Held = 'planning.spec.ts: the matrix judges all cells, and the keyboard opens one';
const row: Held = 'several-targets.spec.ts: the result shows 24 targets; a row opens its findings';
const verified: Held =
  'verify.spec.ts: the code on a report belongs to its case file, and to no other';
const searched: Held = 'rule-book.spec.ts: searching by keyboard';
const broken: Held = 'broken-page.spec.ts: a broken page says so, gives the case out, and leads on';
const full: Held = 'storage-troubles.spec.ts: storage that is full is said, until it is not';
const pasted: Held =
  'in-app.spec.ts: in WeChat a case is answered by touch, and leaves as text that the browser opens';
const badFiles: Held =
  'bad-files.spec.ts: each file that cannot be used is told why, and changes nothing';
const reminded: Held = 'desk.spec.ts: a copy that was never saved is missed, until it is';
const numberKeys: Held =
  'keyboard.spec.ts: number keys choose only inside their group, and only what is there';
const summedUp: Held = 'focus.spec.ts: the error summary has the focus and leads to the field';
const steps: Held = 'focus.spec.ts: the heading has the focus after a step';
const parts: Held =
  'paper-parts.spec.ts: a part is chosen with the keyboard, and the contents lead to a heading';
const updated: Held =
  'update.spec.ts: an update waits for what is half typed and for other tabs, then keeps all that was entered';
const noCase: Held = 'accessible.spec.ts: without a case the pages say so';

/** Every element that is more than a link, a button or a field, by its kind. */
export const kinds: Readonly<Record<string, Kind>> = {
  // None: nothing opens over the page and holds the keyboard.
  'a dialog': { pattern: /<dialog|role="(?:alert)?dialog"|showModal/, files: {} },
  'a widget of its own': {
    pattern: /role="(?:tab|tablist|menu|menuitem|listbox|combobox|option|tree|grid|slider)"/,
    files: {},
  },
  'a key of its own': {
    pattern: /onKeyDown|onKeyUp|accessKey/,
    files: {
      'components/ui/radio-group.tsx': numberKeys,
      'components/ui/typed-form.tsx': forms,
      'components/walk-through/jump-list.tsx': walked,
      'components/wizard/row-form.tsx': rows,
    },
  },
  'a table': {
    pattern: /<table\b/,
    files: {
      'components/accessibility/criteria-table.tsx': views,
      'components/accessibility/key-table.tsx': views,
      'components/actions/action-table.tsx': views,
      'components/desk/desk-table.tsx': views,
      'components/guide/refused-claims.tsx': views,
      'components/history/compared-areas.tsx': views,
      'components/history/compared-targets.tsx': views,
      'components/judgement/verdicts-by-side.tsx': views,
      'components/report/appendix.tsx': views,
      'components/report/blank-room.tsx': views,
      'components/report/packing-sheet.tsx': views,
      'components/report/summary.tsx': views,
      'components/result/area-table.tsx': sideways,
      'components/result/matrix.tsx': cell,
      'components/result/target-table.tsx': row,
      'components/result/timeline-table.tsx': views,
      'components/rule-book/source-table.tsx': views,
    },
  },
  'what scrolls by itself': {
    pattern: /<Sideways\b|overflow-(?:[xy]-)?(?:auto|scroll)/,
    files: {
      'components/report/action-sheet.tsx': sideways,
      'components/report/appendix.tsx': sideways,
      'components/report/packing-sheet.tsx': sideways,
      'components/report/summary.tsx': sideways,
      'components/result/area-table.tsx': sideways,
      'components/result/target-table.tsx': sideways,
      'components/result/timeline-table.tsx': sideways,
      // Its links take it along.
      'components/shell/steps.tsx': order,
      'components/ui/sideways.tsx': sideways,
    },
  },
  'what stays in sight': {
    pattern: /className="[^"]*\b(?:desk-done|trial-bar|update-bar|walk-bar|walk-leave)\b/,
    files: {
      'components/desk/desk-notices.tsx': deleted,
      'components/offline/offline.tsx': updated,
      'components/result/trial-bar.tsx': tried,
      'components/walk-through/walk-bar.tsx': walked,
    },
  },
  'what folds': {
    pattern: /<details\b/,
    files: {
      'app/[locale]/(reading)/rules/page.tsx': folds,
      'components/actions/closed-actions.tsx': planned,
      'components/actions/warnings.tsx': folds,
      'components/hand-over/hand-over.tsx': folds,
      'components/in-app/paste-case.tsx': folds,
      'components/judgement/for-consultants.tsx': folds,
      'components/judgement/question-judgement.tsx': judged,
      'components/report/consultancy-panel.tsx': folds,
      'components/report/save-report.tsx': folds,
      'components/result/finding-card.tsx': folds,
      'components/result/moves.tsx': tried,
      'components/result/packing-item.tsx': folds,
      'components/result/packing-list.tsx': folds,
      'components/result/rules-changes-notice.tsx': noted,
      'components/result/target-result.tsx': folds,
      'components/result/timeline.tsx': folds,
      'components/walk-through/jump-list.tsx': walked,
      'components/wizard/paste-rows.tsx': rows,
      // On a narrow screen.
      'components/wizard/side-panel.tsx': views,
      'components/wizard/why-we-ask.tsx': views,
    },
  },
  'a file chooser': {
    pattern: /type="file"|<FileChoice\b/,
    files: {
      'components/hand-over/questionnaire-import.tsx': taken,
      'components/report/consultancy-panel.tsx': consultancy,
      'components/start/open-file.tsx': encrypted,
      'components/ui/file-choice.tsx': folds,
      'components/verify/verify.tsx': folds,
    },
  },
  'a choice that changes what is shown': {
    pattern: /<select\b|<Picker\b/,
    files: {
      'components/actions/action-controls.tsx': planned,
      'components/actions/action-fields.tsx': planned,
      'components/desk/desk-controls.tsx': listed,
      'components/history/side-choice.tsx': compared,
      'components/result/packing-item.tsx': packed,
      'components/result/trial-choice.tsx': tried,
      'components/rule-book/rule-search.tsx': searched,
      'components/ui/picker.tsx': listed,
    },
  },
  'a form': {
    pattern: /<(?:TypedF|f)orm\b/,
    files: {
      'components/hand-over/locked-file.tsx': encrypted,
      'components/hand-over/questionnaire-export.tsx': forms,
      'components/hand-over/save-copy.tsx': forms,
      'components/history/keep-form.tsx': forms,
      'components/in-app/paste-case.tsx': forms,
      // Without a framework; its script sends it nowhere.
      'components/rule-book/rule-search.tsx': searched,
      'components/ui/typed-form.tsx': forms,
      'components/verify/verify.tsx': forms,
      'components/wizard/screen-form.tsx':
        'composing.spec.ts: Enter that ends a composition does not leave the screen',
    },
  },
  'what is told where nobody looks': {
    pattern: /role="(?:status|alert|log)"|aria-live/,
    files: {
      'components/actions/action-fields.tsx': planned,
      'components/actions/actions.tsx': planned,
      'components/desk/desk-notices.tsx': deleted,
      'components/desk/desk.tsx': listed,
      'components/hand-over/copy-reminder.tsx': reminded,
      'components/hand-over/import-report.tsx': taken,
      'components/hand-over/locked-file.tsx': encrypted,
      'components/hand-over/questionnaire-export.tsx':
        'questionnaire.spec.ts: the questionnaire is saved in either language and reads back',
      'components/hand-over/questionnaire-import.tsx': taken,
      'components/hand-over/returned-trouble.tsx': returned,
      'components/hand-over/save-copy.tsx': encrypted,
      'components/history/compare.tsx': compared,
      'components/history/history-done.tsx': kept,
      'components/in-app/paste-case.tsx': pasted,
      'components/judgement/note-field.tsx': judged,
      'components/judgement/question-judgement.tsx': judged,
      'components/offline/offline.tsx': updated,
      'components/report/consultancy-panel.tsx': consultancy,
      'components/report/part-choice.tsx': parts,
      'components/report/save-report.tsx':
        'save-report.spec.ts: the report is saved as a workbook, by keyboard',
      'components/result/moves.tsx': tried,
      'components/result/packing-list.tsx': packed,
      'components/result/result-head.tsx':
        'several-targets.spec.ts: the reading changes the verdict, here and in the report',
      'components/result/what-if.tsx':
        'what-if.spec.ts: another answer moves findings and cells, and is thrown away',
      'components/rule-book/rule-reference.tsx':
        'rule-book.spec.ts: a requirement is quoted by its id and version',
      'components/rule-book/rule-search.tsx': searched,
      'components/session/unreadable-case.tsx':
        'storage-database.spec.ts: a case that cannot be read is said and can be saved as it is',
      // The page says no more where its language cannot be loaded.
      'components/session/with-case.tsx': noCase,
      'components/session/with-workplace.tsx': noCase,
      'components/shell/broken-page.tsx': broken,
      'components/shell/save-status.tsx': full,
      'components/shell/ways-on.tsx': broken,
      'components/start/open-file.tsx': badFiles,
      'components/start/saved-cases.tsx':
        'case-file.spec.ts: a stored case that can no longer be read is said and kept',
      'components/start/start-actions.tsx': noCase,
      'components/targets/target-choice.tsx': chosen,
      'components/ui/copy-text.tsx': summary,
      'components/ui/text-field.tsx': encrypted,
      'components/verify/verify.tsx': verified,
      'components/walk-through/to-next-open.tsx': walked,
      'components/wizard/error-summary.tsx': summedUp,
      'components/wizard/paste-rows.tsx': rows,
      'components/wizard/remarks.tsx':
        'lists.spec.ts: what is worth knowing about a project is said',
      'components/wizard/row-list.tsx': rows,
    },
  },
  'what moves the focus': {
    pattern:
      /\.focus\(|autoFocus|setFocus\(|useCaughtFocus\(|useFocusOnce\(|focusStepHeading\(|leaveRow\(|focusRow\(/,
    files: {
      'components/actions/actions.tsx': planned,
      'components/desk/desk-notices.tsx': deleted,
      'components/desk/desk-row.tsx': putAway,
      'components/hand-over/copy-reminder.tsx': reminded,
      'components/hand-over/import-report.tsx': taken,
      'components/hand-over/locked-file.tsx': encrypted,
      'components/hand-over/questionnaire-import.tsx': taken,
      'components/hand-over/returned-file.tsx': returned,
      'components/history/compare.tsx': compared,
      'components/history/history-done.tsx': kept,
      'components/in-app/paste-case.tsx': pasted,
      'components/judgement/question-judgement.tsx': judged,
      'components/report/consultancy-panel.tsx': consultancy,
      'components/report/contents.tsx': parts,
      'components/result/matrix.tsx': cell,
      'components/result/packing-list.tsx':
        'actions.spec.ts: a warning about evidence leads to the piece in the packing list',
      'components/result/planned-date.tsx': day,
      'components/result/rules-changes-notice.tsx': noted,
      'components/result/target-table.tsx': row,
      'components/result/trial-bar.tsx': tried,
      'components/result/tried-answers.tsx': tried,
      'components/result/what-if.tsx': tried,
      'components/shell/broken-page.tsx': broken,
      'components/shell/language-switch.tsx':
        'language-switch.spec.ts: the switch keeps the screen, the answers and the focus',
      'components/shell/save-status.tsx': full,
      'components/start/open-file.tsx': encrypted,
      'components/targets/target-choice.tsx': chosen,
      'components/ui/copy-text.tsx': summary,
      'components/ui/leave-row.ts': rows,
      'components/ui/radio-group.tsx': numberKeys,
      'components/ui/step-heading.tsx': steps,
      'components/ui/use-caught-focus.ts': encrypted,
      'components/ui/use-focus-once.ts': returned,
      'components/verify/verify.tsx': verified,
      'components/walk-through/begin-walk.tsx': walked,
      'components/walk-through/jump-list.tsx': walked,
      'components/walk-through/walk-bar.tsx': walked,
      'components/wizard/error-summary.tsx': summedUp,
      'components/wizard/row-form.tsx': rows,
      'components/wizard/row-list.tsx': rows,
      'components/wizard/rows-editor.tsx': rows,
    },
  },
};
