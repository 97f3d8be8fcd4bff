const DAY = /(\d{4}-\d{2}-\d{2})/;

/** A sentence whose days are not broken across lines. */
export function WholeDays({ text }: { readonly text: string }) {
  // Split by a group: every second part is what the group matched.
  return (
    <>{text.split(DAY).map((part, place) => (place % 2 === 1 ? <time key={place}>{part}</time> : part))}</>
  );
}
