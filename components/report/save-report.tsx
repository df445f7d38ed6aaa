'use client';

import { useState } from 'react';
import type { ReportFormat } from '@/content/types/export-words';
import { reportFormats } from '@/content/types/export-words';
import type { ReportModel, ReportPlanning } from '@/report';
import { plannedActions } from '@/report';
import { useBasis } from '../result/use-basis';
import { saveBytes, saveText } from '../session/case-download';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';
import { useExportWords } from '../session/words/export-words';
import { reportWriters } from './report-writers';

interface SaveReportProps {
  readonly model: ReportModel;
  /** Absent until it has been worked out: nothing can be saved yet. */
  readonly planning: ReportPlanning | undefined;
}

/** Hands the report to the browser as a file, in the format that is asked for. */
export function SaveReport({ model, planning }: SaveReportProps) {
  const open = useOpenCase();
  const { workplace, file } = open;
  const { words, locale } = workplace;
  const say = useExportWords(locale);
  const basis = useBasis(open);
  const [status, setStatus] = useState('');
  const save = async (format: ReportFormat) => {
    if (!planning) return;
    const { ending, type, write } = reportWriters[format];
    const organisation = file.header.organisation ?? words.ui.start.unnamed;
    const name = `${organisation}-${say.formats[format].fileName}`;
    setStatus(say.saving);
    try {
      const { actions, evidence } = file;
      const whole = { ...basis, file: { ...basis.file, actions, evidence }, today: today() };
      const report = { model, planning, actions: plannedActions(whole) };
      const written = await write({ report, basis: whole, words, say, locale });
      const as = { name, ending, type };
      setStatus(
        say.saved(typeof written === 'string' ? saveText(written, as) : saveBytes(written, as)),
      );
    } catch {
      setStatus(say.failed);
    }
  };
  return (
    <details className="no-print" data-save-report>
      <summary className="cursor-pointer font-semibold">{say.heading}</summary>
      <div className="mt-3 grid gap-4">
        <p className="measure text-muted">{say.explains}</p>
        <ul className="grid gap-4 sm:grid-cols-2">
          {reportFormats.filter(hasFormat(model)).map((format) => (
            <li key={format} className="grid content-start gap-1">
              <button
                type="button"
                className="button button-quiet justify-self-start"
                disabled={!planning}
                onClick={() => void save(format)}
              >
                {say.formats[format].save}
              </button>
              <span className="text-muted">{say.formats[format].says}</span>
            </li>
          ))}
        </ul>
        <p role="status">{status}</p>
      </div>
    </details>
  );
}

const hasFormat = (model: ReportModel) => (format: ReportFormat) =>
  reportWriters[format].isOffered?.(model) ?? true;
