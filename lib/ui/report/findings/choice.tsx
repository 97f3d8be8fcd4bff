interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly all: string;
  readonly value: Value | null;
  readonly options: readonly (readonly [Value, string])[];
  readonly choose: (value: Value | null) => void;
}

/** A filter with one choice or none. */
export function Choice<Value extends string>({ name, all, value, options, choose }: ChoiceProps<Value>) {
  return (
    <select
      class="field"
      aria-label={name}
      value={value ?? ""}
      onChange={({ currentTarget }) =>
        choose(options.find(([option]) => option === currentTarget.value)?.[0] ?? null)
      }
    >
      <option value="">{all}</option>
      {options.map(([option, word]) => (
        <option key={option} value={option}>
          {word}
        </option>
      ))}
    </select>
  );
}
