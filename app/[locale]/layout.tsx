import type { ReactNode } from 'react';
import '../globals.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'zh-CN' }, { locale: 'en' }];
}

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
