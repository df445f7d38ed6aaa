/** The headings of columns; a table that becomes blocks on a phone needs every role said. */
export const TableHead = ({ headings }: { readonly headings: readonly string[] }) => (
  <thead role="rowgroup">
    <tr role="row">
      {headings.map((heading) => (
        <th key={heading} role="columnheader" scope="col">
          {heading}
        </th>
      ))}
    </tr>
  </thead>
);
