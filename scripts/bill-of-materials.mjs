/**
 * A CycloneDX document as npm writes it, without what differs from one machine or moment to the
 * next: the same lock file is the same document, byte for byte.
 * @param {object} written as `npm sbom --sbom-format cyclonedx` writes it
 * @param {{ name: string, version: string }} product npm takes the folder's name for the product's
 */
export function billOfMaterials(written, { name, version }) {
  const { $schema, bomFormat, specVersion, metadata, components, dependencies } = written;
  const { lifecycles, component } = metadata;
  return {
    ...{ $schema, bomFormat, specVersion, version: 1 },
    metadata: { lifecycles, component: { ...component, type: 'application', name, version } },
    components: sorted(components, 'bom-ref'),
    dependencies: sorted(
      dependencies.map((one) => ({ ...one, dependsOn: [...(one.dependsOn ?? [])].sort() })),
      'ref',
    ),
  };
}

/** By code units, because the order of a language is another one on another machine. */
function sorted(items, key) {
  return [...items].sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
}
