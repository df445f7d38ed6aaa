import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Conversion {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** LibreOffice, with a profile of its own. */
export interface Office {
  /**
   * Has it open a file and save it in a format; what it opened stays beside what it saved.
   *
   * @returns the path of what it saved
   * @throws if it cannot
   */
  readonly converted: (bytes: Uint8Array, conversion: Conversion) => string;
}

/** @param folder where files and the profile are kept; emptied first */
export function officeIn(folder: string): Office {
  rmSync(folder, { recursive: true, force: true });
  const saved = join(folder, 'saved');
  mkdirSync(saved, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(process.cwd(), folder, 'profile')}`;
  return {
    converted: (bytes, { name, from, to }) => {
      const own = join(folder, `${name}.${from}`);
      writeFileSync(own, bytes);
      execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', saved, own], {
        stdio: 'ignore',
      });
      const path = join(saved, `${name}.${to}`);
      // It ends well even where it could not read the file.
      if (!existsSync(path)) throw new Error(`LibreOffice cannot open ${own}`);
      return path;
    },
  };
}
