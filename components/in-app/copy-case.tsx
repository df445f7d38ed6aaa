'use client';

import type { CaseFile } from '@/cases';
import type { InAppWords } from '@/content/types/in-app-words';
import { caseText } from '../session/case-download';
import { CopyText } from '../ui/copy-text';

interface CopyCaseProps {
  readonly file: CaseFile;
  readonly say: InAppWords;
}

/** The whole case as text to be pasted in another browser, and what it holds. */
export const CopyCase = ({ file, say }: CopyCaseProps) => (
  <>
    <CopyText text={caseText(file)} say={say} rows={6} />
    <p className="measure text-muted">{say.contains}</p>
  </>
);
