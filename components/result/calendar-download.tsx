'use client';

import { calendarEvents, calendarFile } from '@/report';
import { saveText } from '../session/case-download';
import { useOpenCase } from '../session/with-case';
import { useBasis } from './use-basis';

/** Hands the days ahead to the browser as a file that any calendar opens; nothing where there are none. */
export function CalendarDownload() {
  const { words } = useOpenCase().workplace;
  const { calendar: say } = words.planning;
  const basis = useBasis();
  const name = basis.file.header.organisation ?? words.ui.start.unnamed;
  const events = calendarEvents(basis);
  if (events.length === 0) return null;
  return (
    <div className="grid gap-1" data-calendar>
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
