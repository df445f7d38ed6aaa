'use client';

import { useMemo, useState } from 'react';
import type { LineStatus } from '@/content/types/questionnaire-words';
import type { ChangeLine, Questionnaire, SaidChange } from '@/report/questionnaire';
import {
  questionnaireChanges,
  questionnaireNotices,
  sayChange,
  sayQuestionnaireNotice,
  withTaken,
} from '@/report/questionnaire';
import { keepSnapshot } from '../session/keep-snapshot';
import { useOpenCase } from '../session/with-case';
import { useHandOverWords } from '../session/words/hand-over-words';
import { useFocusOnce } from '../ui/use-focus-once';
import { ImportedLine } from './imported-line';
import type { QuestionnaireLanguage } from './questionnaire-languages';

interface ImportReportProps {
  readonly read: Questionnaire;
  readonly languages: readonly QuestionnaireLanguage[];
  readonly onTaken: (count: number) => void;
  readonly onRefused: () => void;
}

/** In the order in which they are looked at; what is the same is only counted. */
const shown = ['refused', 'differs', 'taken', 'missing'] as const satisfies readonly LineStatus[];

/** Line by line what a questionnaire would change; nothing is changed before the user says so. */
export function ImportReport({ read, languages, onTaken, onRefused }: ImportReportProps) {
  const { workplace, file } = useOpenCase();
  const { session, locale } = workplace;
  const { questionnaire: say } = useHandOverWords(locale);
  const { chosen, choose } = useChoice();
  const heading = useFocusOnce();
  const language = languages.find((one) => one.locale === locale);
  const changes = useMemo(
    () =>
      questionnaireChanges(
        read,
        file,
        (languages[0]?.schemes ?? []).map(({ scheme }) => scheme),
      ),
    [read, file, languages],
  );
  if (!language) return null;
  const willBeTaken = changes.filter((line) => isTaken(line, chosen)).length;
  return (
    <section className="sheet grid gap-4" data-import-report>
      <h3 ref={heading} tabIndex={-1} className="text-lg outline-none">
        {say.report}
      </h3>
      {questionnaireNotices(read, file).map((notice) => (
        <p key={notice.code} role="alert" className="measure font-semibold text-confirm">
          {sayQuestionnaireNotice(notice, language.own)}
        </p>
      ))}
      <p>{say.counts({ same: countOf('same', changes), empty: read.empty })}</p>
      {shown.map((status) => (
        <Lines
          key={status}
          status={status}
          lines={changes.filter((line) => line.status === status)}
          language={language}
          chosen={chosen}
          onChoose={choose}
        />
      ))}
      <p className="flex flex-wrap gap-3">
        <button
          type="button"
          className="button"
          disabled={willBeTaken === 0}
          onClick={() => {
            void keepSnapshot(file, 'before-import').then(() => {
              session.edit((now, moment) => withTaken(now, changes, chosen, moment));
              onTaken(willBeTaken);
            });
          }}
        >
          {say.take(willBeTaken)}
        </button>
        <button type="button" className="button button-quiet" onClick={onRefused}>
          {say.leave}
        </button>
      </p>
    </section>
  );
}

/** The addresses of the changes that the user has chosen. */
function useChoice() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (address: string, isChosen: boolean) => {
    const others = [...chosen].filter((one) => one !== address);
    setChosen(new Set(isChosen ? [...others, address] : others));
  };
  return { chosen, choose };
}

const countOf = (status: LineStatus, changes: readonly ChangeLine[]): number =>
  changes.filter((line) => line.status === status).length;

const isTaken = (line: ChangeLine, chosen: ReadonlySet<string>): boolean =>
  line.status === 'taken' || (line.status === 'differs' && chosen.has(line.address));

interface LinesProps {
  readonly status: LineStatus;
  readonly lines: readonly ChangeLine[];
  readonly language: QuestionnaireLanguage;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (address: string, isChosen: boolean) => void;
}

function Lines({ status, lines, language, chosen, onChoose }: LinesProps) {
  const { file } = useOpenCase();
  const { own } = language;
  if (lines.length === 0) return null;
  const said = (line: ChangeLine): SaidChange => sayChange(line, file.answers, language, own);
  return (
    <section className="grid gap-2" data-import-status={status}>
      <h4 className="font-semibold">{`${own.statuses[status]} · ${String(lines.length)}`}</h4>
      <ul className="grid gap-2">
        {lines.map((line, index) => (
          <li key={`${String(index)} ${'address' in line ? line.address : ''}`}>
            <ImportedLine
              line={said(line)}
              choice={
                line.status === 'differs'
                  ? {
                      isChosen: chosen.has(line.address),
                      choose: (isChosen) => {
                        onChoose(line.address, isChosen);
                      },
                    }
                  : undefined
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
