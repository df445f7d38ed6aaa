import { largeCase, smallCase, workbookOf } from '../report/workbook/facts';

/** Reports as workbooks, of a small and of a large case, in both languages. */
export const reportWorkbooks = () =>
  (['zh-CN', 'en'] as const).flatMap((language) =>
    (
      [
        ['small', smallCase(language === 'en' ? 'Example Ltd' : '示例科技有限公司')],
        ['large', largeCase],
      ] as const
    ).map(([size, file]) => ({
      name: `report-${size}-${language}`,
      ending: 'xlsx',
      bytes: workbookOf(file, language),
    })),
  );
