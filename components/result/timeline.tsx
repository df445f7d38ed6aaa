'use client';

import type { TimeFact, TimeLane, Timeline as Model } from '@/report';
import { daysBetween } from '@/rules';
import { useOpenCase } from '../session/with-case';
import { TimelineTable } from './timeline-table';

interface TimelineProps {
  readonly model: Model;
  /** On paper nothing can be unfolded. */
  readonly onPaper?: boolean;
}

/** What changes with time, as a picture on one axis of days, and the same as a table. */
export function Timeline({ model, onPaper }: TimelineProps) {
  const { timeline: say } = useOpenCase().workplace.words.planning;
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

const rowHeight = 22;

function Axis({ model, place }: { readonly model: Model; readonly place: Place }) {
  const { marks } = model;
  const foot = marks.length * rowHeight;
  return (
    <svg aria-hidden width="100%" height={foot + rowHeight} className="keep-with-next block">
      {marks.map(({ kind, day, name }, index) => {
        const at = place(day);
        const isRight = at > 50;
        return (
          <g key={kind} className={`mark-${kind}`}>
            <line
              x1={percent(at)}
              x2={percent(at)}
              y1={index * rowHeight + 4}
              y2={foot + rowHeight}
            />
            <text
              x={percent(at)}
              dx={isRight ? -6 : 6}
              y={index * rowHeight + 16}
              textAnchor={isRight ? 'end' : 'start'}
            >
              {`${name} ${day}`}
            </text>
          </g>
        );
      })}
      {yearsIn(model).map((year) => (
        <g key={year} className="tick">
          <line
            x1={percent(place(`${year}-01-01`))}
            x2={percent(place(`${year}-01-01`))}
            y1={foot}
            y2={foot + rowHeight}
          />
          <text x={percent(place(`${year}-01-01`))} dx={4} y={foot + 16}>
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
  const isRight = first > 50;
  return (
    <g>
      {bars.map(({ from, start, stop }) => (
        <rect
          key={from}
          className="fact"
          x={percent(start)}
          y={top + 18}
          width={percent(Math.max(0.5, stop - start))}
          height={6}
        />
      ))}
      <text
        className="fact-name"
        x={percent(isRight ? last : first)}
        y={top + 13}
        textAnchor={isRight ? 'end' : 'start'}
      >
        {cutShort(name)}
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
/** A bar narrower than this, in percent of the narrowest screen, has no room for the name. */
const roomFor = (name: string): number =>
  [...name].reduce((width, char) => width + (char > '\u2e7f' ? 4.6 : 2.4), 2);

/** Names that users wrote are cut to what a narrow screen shows. */
const widest = 90;
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
      height={height}
      className="block"
    >
      {lane.stretches.map(({ from, to, hindrance, name }) => {
        const start = place(from);
        const width = place(to ?? model.to) - start;
        return (
          <g key={from} className={`stretch stretch-${hindrance}`}>
            <rect x={percent(start)} y={1} width={percent(width)} height={barHeight - 2} />
            {width >= roomFor(name) ? (
              <text x={percent(start + width / 2)} y={barHeight - 7} textAnchor="middle">
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
          <line x1={percent(place(day))} x2={percent(place(day))} y1={0} y2={height} />
        </g>
      ))}
    </svg>
  );
}
