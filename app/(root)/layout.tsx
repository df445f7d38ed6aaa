import type { ReactNode } from 'react';
import { SiteIcon } from '@/components/shell/site-icon';
import '../globals.css';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>
        <SiteIcon />
        {children}
      </body>
    </html>
  );
}
