import type { ComponentChildren } from "preact";

export interface TallyCell {
  readonly name: string;
  readonly head: ComponentChildren;
  readonly count: number;
}

/** Five counts side by side. */
export function Tally({ cells, label }: { readonly cells: readonly TallyCell[]; readonly label: string }) {
  return (
    <dl class="tally" aria-label={label}>
      {cells.map(({ name, head, count }) => (
        <div key={name}>
          <dt>{head}</dt>
          <dd data-testid={`tally-${name}`}>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
