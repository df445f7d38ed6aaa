'use client';

import { BrokenPage } from '@/components/shell/broken-page';
import './globals.css';

/** The last resort: the layout itself broke. */
export default function GlobalError() {
  return (
    <html lang="zh-CN">
      <body>
        <BrokenPage />
      </body>
    </html>
  );
}
