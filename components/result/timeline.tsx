'use client';

import type { TimeFact, TimeLane, Timeline as Model } from '@/report';
import { daysBetween } from '@/rules';
import { useOpenWorkplace } from '../session/with-case';
import { TimelineTable } from './timeline-table';

interface TimelineProps {
  readonly model: Model;
  /** On paper nothing can be unfolded. */
  readonly onPaper?: boolean;
}

/** What changes with time, as a picture on one axis of days, and the same as a table. */
export function Timeline({ model, onPaper }: TimelineProps) {
  const { timeline: say } = useOpenWorkplace().words.planning;
  return (
    <section className="space-y-3" data-timeline>
      <h3 className="text-xl">{say.heading}</h3>
      <p className="measure keep-with-next text-muted">{say.explains}</p>
      <Picture model={model} />
      {onPaper ? (
        <TimelineTable model={model} />
      ) : (
        <details>
          <summary className="text-accent">{say.asTable}</summary>
          <div className="mt-2">
            <TimelineTable model={model} />
          </div>
        </details>
      )}
    </section>
  );
}

/** Where a day lies on the axis, in percent of its length; what lies outside is drawn at its end. */
type Place = (day: string) => number;

const placeOn =
  ({ from, to }: Model): Place =>
  (day) =>
    Math.min(100, Math.max(0, (daysBetween(from, day) / daysBetween(from, to)) * 100));

const percent = (number: number): string => `${number.toFixed(3)}%`;

function Picture({ model }: { readonly model: Model }) {
  const place = placeOn(model);
  return (
    <div className="timeline">
      <Axis model={model} place={place} />
      {model.lanes.map((lane) => (
        <div key={lane.id} className="keep-together" data-lane={lane.id}>
          <p className="font-semibold">{lane.title}</p>
          <Lane lane={lane} model={model} place={place} />
        </div>
      ))}
    </div>
  );
}

/** A length in fourteenths of the text's size: the picture grows with the text of the browser. */
const em = (length: number): string => `${(length / 14).toFixed(3)}em`;

const rowHeight = 22;

function Axis({ model, place }: { readonly model: Model; readonly place: Place }) {
  const { marks } = model;
  const foot = marks.length * rowHeight;
  return (
    <svg aria-hidden width="100%" height={em(foot + rowHeight)} className="keep-with-next block">
      {marks.map(({ kind, day, name }, index) => {
        const at = place(day);
        const says = `${name} ${day}`;
        const anchor = anchorFor(says, at, at);
        return (
          <g key={kind} className={`mark-${kind}`}>
            <line
              x1={percent(at)}
              x2={percent(at)}
              y1={em(index * rowHeight + (anchor === 'middle' ? rowHeight : 4))}
              y2={em(foot + rowHeight)}
            />
            <text
              x={percent(at)}
              dx={besideLine[anchor]}
              y={em(index * rowHeight + 16)}
              textAnchor={anchor}
            >
              {says}
            </text>
          </g>
        );
      })}
      {yearsIn(model).map((year) => (
        <g key={year} className="tick">
          <line
            x1={percent(place(`${year}-01-01`))}
            x2={percent(place(`${year}-01-01`))}
            y1={em(foot)}
            y2={em(foot + rowHeight)}
          />
          <text x={percent(place(`${year}-01-01`))} dx={4} y={em(foot + 16)}>
            {year}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The years that begin on the axis. */
function yearsIn({ from, to }: Model): readonly string[] {
  const first = Number(from.slice(0, 4)) + 1;
  const last = Number(to.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
}

interface FactProps {
  readonly fact: TimeFact;
  readonly top: number;
  readonly end: string;
  readonly place: Place;
}

/** A thin bar for each span, and the name where there is more room for it. */
function Fact({ fact: { name, spans }, top, end, place }: FactProps) {
  const bars = spans.map(({ from, to }) => ({ from, start: place(from), stop: place(to ?? end) }));
  const first = Math.min(...bars.map(({ start }) => start));
  const last = Math.max(...bars.map(({ stop }) => stop));
  const short = cutShort(name);
  const anchor = anchorFor(short, first, last);
  return (
    <g>
      {bars.map(({ from, start, stop }) => (
        <rect
          key={from}
          className="fact"
          x={percent(start)}
          y={em(top + 18)}
          width={percent(Math.max(0.5, stop - start))}
          height={em(6)}
        />
      ))}
      <text
        className="fact-name"
        x={percent({ start: first, middle: 50, end: last }[anchor])}
        y={em(top + 13)}
        textAnchor={anchor}
      >
        {short}
      </text>
    </g>
  );
}

interface LaneProps {
  readonly lane: TimeLane;
  readonly model: Model;
  readonly place: Place;
}

const barHeight = 24;
/** A line for the name of a fact, and its bar below. */
const factHeight = 28;
/** What a name takes, in percent of the narrowest screen, where a reader has letters set apart. */
const roomFor = (name: string): number =>
  [...name].reduce((width, char) => width + (char > '\u2e7f' ? 5.5 : 3), 2);

/** Right of where it begins if there is room, else left of where it ends, else across the middle. */
const anchorFor = (name: string, first: number, last: number) =>
  first + roomFor(name) <= 100 ? 'start' : last >= roomFor(name) ? 'end' : 'middle';

const besideLine = { start: 6, middle: 0, end: -6 } as const;

/** Names that users wrote are cut to what a narrow screen shows. */
const widest = 96;
function cutShort(name: string): string {
  const chars = [...name];
  const fitting = chars.findIndex(
    (_, index) => roomFor(chars.slice(0, index + 1).join('')) > widest,
  );
  return fitting < 0 ? name : `${chars.slice(0, fitting).join('')}…`;
}

function Lane({ lane, model, place }: LaneProps) {
  const height = barHeight + 6 + lane.facts.length * (factHeight + 4);
  return (
    <svg
      role="img"
      aria-label={[
        lane.title,
        ...lane.stretches.map(({ says }) => says),
        ...lane.facts.map(({ says }) => says),
      ].join(' ')}
      width="100%"
      height={em(height)}
      className="block"
    >
      {lane.stretches.map(({ from, to, hindrance, name }) => {
        const start = place(from);
        const width = place(to ?? model.to) - start;
        return (
          <g key={from} className={`stretch stretch-${hindrance}`}>
            <rect x={percent(start)} y={1} width={percent(width)} height={em(barHeight - 2)} />
            {width >= roomFor(name) ? (
              <text x={percent(start + width / 2)} y={em(barHeight - 7)} textAnchor="middle">
                {name}
              </text>
            ) : null}
          </g>
        );
      })}
      {lane.facts.map((fact, index) => (
        <Fact
          key={fact.says}
          fact={fact}
          top={barHeight + 6 + index * (factHeight + 4)}
          end={model.to}
          place={place}
        />
      ))}
      {model.marks.map(({ kind, day }) => (
        <g key={kind} className={`mark-${kind}`}>
          <line x1={percent(place(day))} x2={percent(place(day))} y1={0} y2={em(height)} />
        </g>
      ))}
    </svg>
  );
}
