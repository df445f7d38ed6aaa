import {
  caching,
  compressed,
  everywhere,
  hashedFiles,
  mediaTypes,
  policies,
  workerFile,
} from './headers.mjs';

/**
 * A server for nginx, to be included among its `http` settings.
 * @param {object} hosted
 * @param {import('../site.mjs').Site} hosted.site
 * @param {import('./headers.mjs').PagePolicy[]} hosted.pages
 * @param {string} hosted.folder where the export lies on the host
 * @param {number | string} hosted.listen
 */
export function nginxConfiguration({ site, pages, folder, listen }) {
  const { basePath } = site;
  return `# Belongs to one build: the policies name the scripts of its pages by their hashes.
# Put it in place together with the exported folder, then reload.

map $uri $zizhi_policy {
    default ${quoted(policies.file)};
    ${basePath}${workerFile} ${quoted(policies.worker)};
${pages.map((one) => policyLine(basePath, one)).join('\n')}
}

map $uri $zizhi_caching {
    default ${quoted(caching.other)};
    ~^${escaped(`${basePath}${hashedFiles}`)} ${quoted(caching.hashed)};
}

server {
    listen ${listen};
    server_name _;
    server_tokens off;
    absolute_redirect off;
    autoindex off;
    charset utf-8;
    charset_types ${[mediaTypes.css, mediaTypes.js, mediaTypes.txt].join(' ')};

    types {
${Object.entries(mediaTypes)
  .map(([ending, type]) => `        ${type} ${ending};`)
  .join('\n')}
    }

    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_types ${compressed.join(' ')};

${Object.entries(everywhere(site))
  .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`)
  .join('\n')}
    add_header Cache-Control $zizhi_caching always;
    add_header Content-Security-Policy $zizhi_policy always;

    error_page 404 ${basePath}/404.html;
    error_page 403 =404 ${basePath}/404.html;

    location ${basePath}/ {
        alias ${folder}/;
    }
${basePath === '' ? '' : `    location = ${basePath} {\n        return 301 ${basePath}/;\n    }\n`}    location = ${basePath}/404.html {
        internal;
        alias ${folder}/404.html;
    }
    location = ${basePath}/_headers {
        return 404;
    }
    location ~ /\\. {
        return 404;
    }
}
`;
}

/** A pattern, because the table of plain names has no room for the longest ones. */
const policyLine = (basePath, { page, policy }) =>
  `    ~^${escaped(`${basePath}/${page}`)}$ ${quoted(policy)};`;

const quoted = (text) => `"${text.replaceAll('"', '\\"')}"`;
const escaped = (text) => text.replaceAll('.', '\\.');
