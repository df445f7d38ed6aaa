'use client';

import type { ReportModel } from '@/report';
import { metLines } from '@/report';
import { useOpenCase } from '../session/with-case';
import { DifferingVersions } from '../ui/differing-versions';
import { PackingSheet } from './packing-sheet';

/** The evidence checklist, what is met, all answers, the sources, and the limits. */
export function Appendix({ model }: { readonly model: ReportModel }) {
  const { words } = useOpenCase().workplace;
  const { report: say } = words.ui;
  return (
    <>
      <div className="new-page">
        <PackingSheet list={model.packing} />
      </div>
      <section className="new-page space-y-4">
        <h2 className="text-2xl">{say.appendix}</h2>
        <MetItems model={model} />
        <Answers model={model} />
        <Sources model={model} />
        <section className="keep-together space-y-2">
          <h3 className="text-xl">{say.limits}</h3>
          <ul className="measure list-disc space-y-1 pl-6">
            {model.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
          {model.disclaimers.map((disclaimer) => (
            <p key={disclaimer} className="measure font-semibold">
              {disclaimer}
            </p>
          ))}
        </section>
      </section>
    </>
  );
}

function MetItems({ model }: { readonly model: ReportModel }) {
  const { words } = useOpenCase().workplace;
  const met = metLines(model);
  if (met.length === 0) return null;
  return (
    <section className="space-y-2">
      <h3 className="text-xl">{words.ui.report.metItems}</h3>
      <table className="w-full border-collapse text-left">
        <thead>
          <tr className="border-b-2 border-line">
            <th scope="col" className="w-1/4 py-1 pr-4">
              {words.ui.report.requirement}
            </th>
            <th scope="col" className="py-1 pr-4">
              {words.ui.result.have}
            </th>
            <th scope="col" className="w-1/4 py-1">
              {words.ui.result.basis}
            </th>
          </tr>
        </thead>
        <tbody>
          {met.map(({ title, have, bases }) => (
            <tr key={`${title} ${have}`} className="border-b border-line align-top">
              <th scope="row" className="py-1 pr-4 font-normal">
                {title}
              </th>
              <td className="py-1 pr-4 wrap-anywhere">{have}</td>
              <td className="py-1">{words.list([...bases])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Answers({ model }: { readonly model: ReportModel }) {
  const { report: say } = useOpenCase().workplace.words.ui;
  return (
    <section className="space-y-2">
      <h3 className="text-xl">{say.answers}</h3>
      <table className="w-full border-collapse text-left">
        <thead>
          <tr className="border-b-2 border-line">
            <th scope="col" className="w-1/2 py-1 pr-4">
              {say.question}
            </th>
            <th scope="col" className="py-1">
              {say.answer}
            </th>
          </tr>
        </thead>
        {model.answers.map(({ section, lines }) => (
          <tbody key={section}>
            <tr>
              <th scope="rowgroup" colSpan={2} className="pt-3 pb-1">
                {section}
              </th>
            </tr>
            {lines.map(({ question, category, answer }) => (
              <tr key={`${question} ${category ?? ''}`} className="border-b border-line align-top">
                <td className="py-1 pr-4">{category ? `${category} · ${question}` : question}</td>
                <td className="py-1 wrap-anywhere">
                  {answer.map((line, index) => (
                    <p key={`${String(index)} ${line}`}>{line}</p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Sources({ model }: { readonly model: ReportModel }) {
  const { ui } = useOpenCase().workplace.words;
  const { report: say } = ui;
  return (
    <section className="space-y-2">
      <h3 className="text-xl">{say.sources}</h3>
      <ul className="measure list-disc space-y-1 pl-6">
        {model.sources.map(({ name, edition }) => (
          <li key={name}>{`${name} · ${edition}`}</li>
        ))}
      </ul>
      {model.disagreements.length > 0 ? (
        <>
          <h3 className="mt-2 text-xl">{say.disagreements}</h3>
          <ul className="measure space-y-2">
            {model.disagreements.map((line) => (
              <li key={line.topic} className="keep-together">
                <DifferingVersions of={line} ui={ui} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
