import type { NextConfig } from 'next';

const config: NextConfig = {
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
