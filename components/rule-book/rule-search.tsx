import type { SearchField } from './search-fields';
import { searchFields } from './search-fields';
import type { Volume } from './volumes';

/** The ways to narrow the list down; seen once the page's script, which does the work, has run. */
export function RuleSearch({ volumes }: { readonly volumes: readonly [Volume, ...Volume[]] }) {
  const { search } = volumes[0].bookWords;
  const total = String(volumes.flatMap(({ scheme }) => scheme.requirements).length);
  return (
    <form
      data-scripted
      role="search"
      data-search
      aria-label={search.heading}
      className="no-print grid grid-cols-2 gap-4 rounded-lg bg-wash p-4 lg:grid-cols-3"
    >
      <label className="col-span-2 grid content-start gap-1 font-semibold lg:col-span-1">
        {search.text}
        <input type="search" name="text" autoComplete="off" className="field font-normal" />
      </label>
      {searchFields(volumes).map((field) => (
        <SearchChoice key={field.name} field={field} any={search.any} />
      ))}
      <div className="col-span-full flex flex-wrap items-center justify-between gap-x-4">
        <p
          role="status"
          data-matches={search.matches({ count: '{count}', total: '{total}' })}
          data-none={search.none}
        >
          {search.matches({ count: total, total })}
        </p>
        <button type="reset" className="button-plain">
          {search.clear}
        </button>
      </div>
    </form>
  );
}

function SearchChoice({ field, any }: { readonly field: SearchField; readonly any: string }) {
  return (
    <label className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-between gap-1 font-semibold">
      {field.label}
      <select name={field.name} className="field font-normal">
        <option value="">{any}</option>
        {field.groups.map(({ label, options }) =>
          label === undefined ? (
            <Options key="" options={options} />
          ) : (
            <optgroup key={label} label={label}>
              <Options options={options} />
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}

function Options({ options }: { readonly options: SearchField['groups'][number]['options'] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
