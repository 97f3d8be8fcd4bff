interface SiteHeadProps {
  readonly name: string;
  /** Host, code, time: parts of one line. */
  readonly notes: readonly string[];
}

/** The bureau's name over notes about it, on one line. */
export function SiteHead({ name, notes }: SiteHeadProps) {
  return (
    <div class="popup-site">
      <h2>{name}</h2>
      <p class="note">{notes.filter((note) => note !== "").join(" · ")}</p>
    </div>
  );
}
