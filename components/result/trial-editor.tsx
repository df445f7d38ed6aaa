'use client';

import { InScheme } from '../session/in-scheme';
import { useTrial, useTrying } from '../session/trial';
import { useOpenCase } from '../session/with-case';
import { useWhatIfWords } from '../session/words/what-if-words';
import { ScreenForm } from '../wizard/screen-form';
import { screenTitle } from '../wizard/screen-title';
import { useStops } from '../wizard/use-stops';
import { ByWhomItIsJudged } from './by-whom-it-is-judged';

/** The screens that are open for trying, as the wizard asks them. */
export function TrialEditor() {
  const { workplace, file } = useOpenCase();
  const say = useWhatIfWords(workplace.locale);
  const { tryOn } = useTrial();
  const { screens } = useTrying();
  const open = useStops().filter(({ screen }) => screens.includes(screen.id));
  return (
    <div className="grid content-start gap-6">
      {open.map(({ of, screen }) => {
        const { text, category } = screenTitle(screen, of.schemeWords);
        return (
          <section key={screen.id} className="grid gap-3" data-trial-screen={screen.id}>
            <h3 className="text-lg">{category ? `${category} · ${text}` : text}</h3>
            <InScheme of={of}>
              <ByWhomItIsJudged asked={screen.asked}>
                <ScreenForm
                  key={`${file.id} ${screen.id}`}
                  screen={screen}
                  onContinue={() => {
                    tryOn(screens.filter((id) => id !== screen.id));
                  }}
                >
                  <button type="submit" className="button button-quiet">
                    {say.close}
                  </button>
                </ScreenForm>
              </ByWhomItIsJudged>
            </InScheme>
          </section>
        );
      })}
    </div>
  );
}
