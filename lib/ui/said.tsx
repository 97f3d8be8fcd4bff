import type { Text } from "../facts/text.ts";
import { useSpeech } from "./i18n.tsx";

const DAY = /(\d{4}-\d{2}-\d{2})/;

/** A sentence of the audit in the screen's language; its days are not broken across lines (GUIDE §5). */
export function Said({ text }: { readonly text: Text }) {
  const { say } = useSpeech();
  // Split by a group, every second part is what the group matched.
  return (
    <>
      {say(text)
        .split(DAY)
        .map((part, place) => (place % 2 === 1 ? <time key={place}>{part}</time> : part))}
    </>
  );
}
