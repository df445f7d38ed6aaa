'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Locale } from '@/content';
import { locales } from '@/content';
import { questionnaireWorkbook } from '@/report/questionnaire';
import { saveBytes } from '../session/case-download';
import { newId } from '../session/new-id';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';
import { useHandOverWords } from '../session/words/hand-over-words';
import { RadioGroup } from '../ui/radio-group';
import { TypedForm } from '../ui/typed-form';
import { questionnaireLanguage } from './questionnaire-languages';

interface Fields {
  readonly which: 'open' | 'all';
  readonly locale: Locale;
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves the questions as a workbook that the client fills in. */
export function QuestionnaireExport() {
  const { workplace, file, schemes } = useOpenCase();
  const { words, locale } = workplace;
  const { questionnaire: say } = useHandOverWords(locale);
  const [isSaved, setSaved] = useState(false);
  const form = useForm<Fields>({ defaultValues: { which: 'open', locale } });
  const save = async ({ which, locale: wanted }: Fields) => {
    const ids = schemes.map(({ scheme }) => scheme.id);
    const { words: spoken, own, schemes: told } = await questionnaireLanguage(wanted, ids);
    const bytes = questionnaireWorkbook({
      ...{ file, schemes: told, words: spoken, asOf: today(), which },
      ...{ questionnaireWords: own, newId },
    });
    const name = `${file.header.organisation ?? words.ui.start.unnamed}-${say.fileName}`;
    saveBytes(bytes, { name, ending: 'xlsx', type: spreadsheet });
    setSaved(true);
  };
  return (
    <TypedForm className="grid gap-4" onSubmit={(event) => void form.handleSubmit(save)(event)}>
      <RadioGroup
        inline
        legend={say.which}
        idPrefix="questionnaire-which"
        field={form.register('which')}
        options={(['open', 'all'] as const).map((value) => ({
          value,
          label: say.whichOf[value],
        }))}
      />
      <RadioGroup
        inline
        legend={say.language}
        idPrefix="questionnaire-language"
        field={form.register('locale')}
        options={locales.map((value) => ({ value, label: say.languages[value] }))}
      />
      <p className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button button-quiet">
          {say.save}
        </button>
        <span role="status">{isSaved ? say.saved : ''}</span>
      </p>
    </TypedForm>
  );
}
