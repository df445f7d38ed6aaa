import type { StatementWords } from '@/content/types/accessibility-words';

/** The keys that do something, a row each. */
export const KeyTable = ({ keys }: { readonly keys: StatementWords['keys'] }) => (
  <table className="ruled">
    <caption className="py-2 text-left font-semibold">{keys.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{keys.key}</th>
        <th scope="col">{keys.does}</th>
      </tr>
    </thead>
    <tbody>
      {keys.list.map(({ key, does }) => (
        <tr key={key}>
          <th scope="row">{key}</th>
          <td>{does}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
