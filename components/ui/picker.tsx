'use client';

interface PickerProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onPick: (value: Value) => void;
}

/** A labelled choice of one of several. */
export function Picker<Value extends string>(props: PickerProps<Value>) {
  const { label, value, options, onPick } = props;
  return (
    <label className="grid min-w-0 gap-1">
      <span className="font-semibold">{label}</span>
      <select
        className="field"
        value={value}
        onChange={({ target }) => {
          const picked = options.find((one) => one.value === target.value);
          if (picked) onPick(picked.value);
        }}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  );
}
