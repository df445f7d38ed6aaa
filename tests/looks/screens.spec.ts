import { languages } from '../e2e/languages';
import { walking } from '../e2e/walk';
import { draw, folderName, test } from './drawn';
import { screens } from './screens';

for (const { name, show } of screens)
  for (const spoken of languages)
    test(`${folderName(name)} ${spoken.locale}`, async ({ page }, info) => {
      await show(walking(page, spoken));
      await draw(page, folderName(name), `${spoken.locale}-${info.project.name}`);
    });
