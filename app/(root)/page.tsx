import Link from 'next/link';

const locales = ['zh-CN', 'en'];

export default function Home() {
  return (
    <main>
      {locales.map((locale) => (
        <Link key={locale} href={`/${locale}/`}>
          {locale}
        </Link>
      ))}
    </main>
  );
}
