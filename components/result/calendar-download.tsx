'use client';

import type { JudgedBasis } from '@/report';
import { calendarEvents, calendarFile } from '@/report';
import { saveText } from '../session/case-download';
import { useOpenWorkplace } from '../session/with-case';
import type { Planning } from './use-planning';

interface CalendarDownloadProps {
  readonly basis: JudgedBasis;
  readonly planning: Planning;
}

/** Hands the days ahead to the browser as a file that any calendar opens; nothing where there are none. */
export function CalendarDownload({ basis, planning }: CalendarDownloadProps) {
  const { words } = useOpenWorkplace();
  const { calendar: say } = words.planning;
  const name = basis.file.header.organisation ?? words.ui.start.unnamed;
  const events = calendarEvents(basis, planning.targets);
  if (events.length === 0) return null;
  return (
    <div className="grid gap-2" data-calendar>
      <p>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            const text = calendarFile(events, { name: words.ui.product.name, asOf: basis.asOf });
            saveText(text, { name, ending: 'ics', type: 'text/calendar' });
          }}
        >
          {say.download(events.length)}
        </button>
      </p>
      <p className="measure text-muted">{say.explains}</p>
    </div>
  );
}
