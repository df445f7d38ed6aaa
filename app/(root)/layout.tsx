import type { ReactNode } from 'react';
import { HeadLinks } from '@/components/shell/head-links';
import '../globals.css';

export { viewport } from '../appearance';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>
        <HeadLinks locale="zh-CN" />
        {children}
      </body>
    </html>
  );
}
