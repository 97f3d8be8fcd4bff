const PATHS = {
  pause: "M5.5 3.5v9M10.5 3.5v9",
  play: "M5 3l7.5 5L5 13z",
  stop: "M4 4h8v8H4z",
  again: "M13 8a5 5 0 1 1-1.5-3.6M13 2.6v3h-3",
  save: "M8 2.5v8M5 7.5l3 3 3-3M2.5 13.5h11",
  open: "M9.5 3H13v3.5M13 3 7.8 8.2M11.5 9.5V13H3V4.5h3.5",
  close: "M4 4l8 8M12 4l-8 8",
  report: "M3.5 2.5h9v11h-9zM6 6h4M6 8.5h4M6 11h2.5",
  up: "M8 13V3.5M4 7.5l4-4 4 4",
  down: "M8 3v9.5M4 8.5l4 4 4-4",
  panel: "M2.5 3h11v10h-11zM9.5 3v10",
} as const;

/** A line icon beside a word; never the only thing a control says. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
