/**
 * A CycloneDX document as npm writes it, without what differs from one machine or moment to the
 * next: the same lock file is the same document, byte for byte. It names what a release requires,
 * not what it is made with.
 * @param {object} written as `npm sbom --sbom-format cyclonedx` writes it
 * @param {{ name: string, version: string }} product npm takes the folder's name for the product's
 */
export function billOfMaterials(written, { name, version }) {
  const { $schema, bomFormat, specVersion, metadata, components, dependencies } = written;
  const { lifecycles, component } = metadata;
  const required = components.filter(({ scope }) => scope === 'required');
  const known = new Set([component, ...required].map((one) => one['bom-ref']));
  const knownOf = ({ ref, dependsOn = [] }) => ({
    ref,
    dependsOn: dependsOn.filter((one) => known.has(one)).sort(),
  });
  return {
    ...{ $schema, bomFormat, specVersion, version: 1 },
    metadata: { lifecycles, component: { ...component, type: 'application', name, version } },
    components: sorted(required, 'bom-ref'),
    dependencies: sorted(dependencies.filter(({ ref }) => known.has(ref)).map(knownOf), 'ref'),
  };
}

/** By code units, because the order of a language is another one on another machine. */
function sorted(items, key) {
  return [...items].sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
}
