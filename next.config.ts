import type { NextConfig } from 'next';

const { BASE_PATH = '', SITE_ORIGIN = '', BUILD_NAME } = process.env;

const config: NextConfig = {
  basePath: BASE_PATH,
  // For what knows no router: a plain link, and what a page says of itself to others.
  env: { BASE_PATH, SITE_ORIGIN },
  // The same sources are the same files, so that anybody can compare a release with its sources.
  generateBuildId: () => BUILD_NAME ?? null,
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  // Both are gates of their own.
  eslint: { ignoreDuringBuilds: true },
  typescript: { ignoreBuildErrors: true },
  // The framework brings a React of its own, which may lack what the installed one's types promise.
  webpack: (webpack: { module: { parser: Record<string, object> } }) => {
    webpack.module.parser['javascript'] = {
      ...webpack.module.parser['javascript'],
      exportsPresence: 'error',
    };
    return webpack;
  },
  experimental: {
    // Two root layouts leave no layout for unknown addresses, and Next's own 404 page has inline
    // styles, which our content security policy forbids.
    globalNotFound: true,
  },
};

export default config;
