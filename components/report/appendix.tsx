'use client';

import type { ReportModel } from '@/report';
import { metLines } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { DifferingVersions } from '../ui/differing-versions';
import { Sideways } from '../ui/sideways';
import { Limits } from './limits';
import { headingId } from './outline';
import { PackingSheet } from './packing-sheet';
import { PartHeading } from './part-heading';

interface AppendixProps {
  readonly model: ReportModel;
  readonly packing: { readonly id: string; readonly heading: string };
  readonly id: string;
  readonly heading: string;
}

/** The evidence checklist, what is met, all answers, the sources, and the limits. */
export function Appendix({ model, packing, id, heading }: AppendixProps) {
  return (
    <>
      <div className="new-page">
        <PackingSheet list={model.packing} {...packing} />
      </div>
      <section className="new-page space-y-4">
        <PartHeading id={id}>{heading}</PartHeading>
        <MetItems model={model} />
        <Answers model={model} />
        <Sources model={model} />
        <Limits says={model.limits} disclaimers={model.disclaimers} />
      </section>
    </>
  );
}

function MetItems({ model }: { readonly model: ReportModel }) {
  const { words } = useOpenWorkplace();
  const met = metLines(model);
  if (met.length === 0) return null;
  return (
    <section className="space-y-2">
      <PartHeading id={headingId('met')} level={3}>
        {words.ui.report.metItems}
      </PartHeading>
      <Sideways name={words.ui.report.metItems}>
        <table aria-label={words.ui.report.metItems} className="w-full border-collapse text-left">
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
      </Sideways>
    </section>
  );
}

function Answers({ model }: { readonly model: ReportModel }) {
  const { report: say } = useOpenWorkplace().words.ui;
  return (
    <section className="space-y-2">
      <PartHeading id={headingId('answers')} level={3}>
        {say.answers}
      </PartHeading>
      <Sideways name={say.answers}>
        <table aria-label={say.answers} className="w-full border-collapse text-left">
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
                <tr
                  key={`${question} ${category ?? ''}`}
                  className="border-b border-line align-top"
                >
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
      </Sideways>
    </section>
  );
}

function Sources({ model }: { readonly model: ReportModel }) {
  const { ui } = useOpenWorkplace().words;
  const { report: say } = ui;
  return (
    <section className="space-y-2">
      <PartHeading id={headingId('sources')} level={3}>
        {say.sources}
      </PartHeading>
      <ul className="measure list-disc space-y-1 pl-6">
        {model.sources.map(({ name, edition }) => (
          <li key={name}>{`${name} · ${edition}`}</li>
        ))}
      </ul>
      {model.disagreements.length > 0 ? (
        <>
          <PartHeading id={headingId('disagreements')} level={3} className="mt-2 text-xl">
            {say.disagreements}
          </PartHeading>
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
