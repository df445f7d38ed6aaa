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
  agentRules: false,
  turbopack: {
    resolveAlias: {
      'zod/mini': './.cache/prebundled/zod-mini.mjs',
      '@noble/hashes/sha2.js': './.cache/prebundled/sha256.mjs',
    },
  },
  experimental: {
    agentUpgrade: false,
    // Two root layouts leave no layout for unknown addresses, and Next's own 404 page has inline
    // styles, which our content security policy forbids.
    globalNotFound: true,
  },
};

export default config;
