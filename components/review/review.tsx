'use client';

import { lazy, Suspense } from 'react';
import { wordFor } from '@/content';
import type { Asked } from '@/rules';
import { answerTo, progressOf } from '@/rules';
import type { SpokenScheme } from '@/report';
import { answerLine } from '@/report';
import { fragmentText } from '../session/fragment';
import { InScheme, useScheme } from '../session/in-scheme';
import { useWalkThrough } from '../session/walk-through';
import { useOpenCase } from '../session/with-case';
import type { Stop } from '../wizard/way';
import { addressOfStop, stopsOf } from '../wizard/way';
import { NothingChosen } from '../shell/nothing-chosen';
import { InsideLink } from '../ui/inside-link';
import { StepHeading } from '../ui/step-heading';

const CopyReminder = lazy(async () => ({
  default: (await import('../hand-over/copy-reminder')).CopyReminder,
}));
const ForConsultants = lazy(async () => ({
  default: (await import('../judgement/for-consultants')).ForConsultants,
}));
const ConsultantDecides = lazy(async () => ({
  default: (await import('../judgement/for-consultants')).ConsultantDecides,
}));
const WalkBar = lazy(async () => ({ default: (await import('../walk-through/walk-bar')).WalkBar }));
const BeginWalk = lazy(async () => ({
  default: (await import('../walk-through/begin-walk')).BeginWalk,
}));

/** Every question with its answer, section by section, each with a way to change it. */
export function Review() {
  const { workplace, file, schemes } = useOpenCase();
  const { review: say } = workplace.words.ui;
  const stops = stopsOf(file, schemes);
  const open = stops.flatMap((stop) =>
    stop.screen.asked.filter((asked) => isOpen(asked, file.answers)).map(() => stop),
  );
  const [firstOpen] = open;
  const { isOn: isShown } = useWalkThrough();
  if (stops.length === 0) return <NothingChosen page="review" />;
  return (
    <div className="grid gap-8" data-ready>
      <Suspense>{isShown ? <WalkBar stops={stops} /> : null}</Suspense>
      <div className="grid gap-3">
        <StepHeading step="review" className="text-2xl">
          {say.heading}
        </StepHeading>
        <p className="measure">
          {open.length === 0 ? say.allAnswered : say.openCount(open.length)}
        </p>
        <WaysOn firstOpen={firstOpen} />
        <p className="measure text-muted">{say.hint}</p>
        <Suspense>
          <CopyReminder key={file.id} />
        </Suspense>
        {file.consultant.decides ? (
          <Suspense>
            <ConsultantDecides />
          </Suspense>
        ) : null}
        {isShown ? null : (
          <Suspense fallback={<div className={roomForBeginning} />}>
            <BeginWalk stops={stops} leads />
          </Suspense>
        )}
      </div>
      {schemes.map((of) => (
        <SchemeAnswers
          key={of.scheme.id}
          of={of}
          named={schemes.length > 1}
          stops={stops.filter((stop) => stop.of.scheme === of.scheme)}
        />
      ))}
      <Suspense>
        <ForConsultants />
      </Suspense>
    </div>
  );
}

/** As high as what comes: in English it takes a line more. */
const roomForBeginning = 'h-30 sm:h-24 [&:lang(zh-CN)]:h-25.75 sm:[&:lang(zh-CN)]:h-19';

/** To the result, or to what is still open. */
function WaysOn({ firstOpen }: { readonly firstOpen: Stop | undefined }) {
  const { workplace, file } = useOpenCase();
  const { locale } = workplace;
  const { review: say } = workplace.words.ui;
  return (
    <p className="flex flex-wrap items-center gap-4">
      <InsideLink href={`/${locale}/result/${fragmentText({ case: file.id })}`} className="button">
        {say.toResult}
      </InsideLink>
      {firstOpen ? (
        <InsideLink href={addressOfStop(locale, file.id, firstOpen, 'review')}>
          {say.toFirstOpen}
        </InsideLink>
      ) : null}
    </p>
  );
}

interface SchemeAnswersProps {
  readonly of: SpokenScheme;
  /** Whether the scheme is named: needed only where there are several. */
  readonly named: boolean;
  readonly stops: readonly Stop[];
}

/** The answers that one scheme asks for, section by section. */
function SchemeAnswers({ of, named, stops }: SchemeAnswersProps) {
  const sections = [...new Set(stops.map(({ section }) => section))];
  const Heading = named ? 'h3' : 'h2';
  return (
    <InScheme of={of}>
      <div className="grid gap-8">
        {named ? <h2 className="text-xl">{of.schemeWords.name}</h2> : null}
        {sections.map((section) => (
          <section key={section} className="grid gap-1">
            <Heading className="text-lg">{wordFor(of.schemeWords.sections, section)}</Heading>
            <dl className="divide-y divide-line border-y border-line">
              {stops
                .filter((stop) => stop.section === section)
                .flatMap((stop) =>
                  stop.screen.asked.map((asked) => (
                    <AnswerRow
                      key={`${stop.screen.id} ${asked.question.id} ${asked.category ?? ''}`}
                      asked={asked}
                      stop={stop}
                    />
                  )),
                )}
            </dl>
          </section>
        ))}
      </div>
    </InScheme>
  );
}

const isOpen = (asked: Asked, answers: Parameters<typeof answerTo>[0]): boolean =>
  progressOf(asked, answerTo(answers, asked)) !== 'answered';

function AnswerRow({ asked, stop }: { readonly asked: Asked; readonly stop: Stop }) {
  const { workplace, file } = useOpenCase();
  const { words, locale } = workplace;
  const { schemeWords } = useScheme();
  const { question, category, answer } = answerLine(asked, file.answers, words, schemeWords);
  const open = isOpen(asked, file.answers);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 py-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_auto]">
      <dt className="col-span-full sm:col-span-1">
        {category ? <span className="text-muted">{`${category} · `}</span> : null}
        {question}
      </dt>
      <dd className={open ? 'text-confirm' : 'font-semibold'}>
        {answer.map((line, index) => (
          <p key={`${String(index)} ${line}`} className="wrap-anywhere">
            {line}
          </p>
        ))}
      </dd>
      <dd>
        <InsideLink
          href={addressOfStop(locale, file.id, stop, 'review')}
          aria-label={words.ui.review.changeWhat(question)}
          className="-my-2 inline-flex min-h-11 items-center sm:my-0 sm:min-h-0"
        >
          {words.ui.review.change}
        </InsideLink>
      </dd>
    </div>
  );
}
