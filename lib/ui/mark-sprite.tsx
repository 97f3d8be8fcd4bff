import { VERDICT_SHAPES } from "./mark-shape.tsx";
import { VERDICT_ORDER } from "./words/verdict-words.ts";

/** The five marks once, for `<use href="#mark-pass">` in tables with thousands of them. */
export function MarkSprite() {
  return (
    <svg class="sr" aria-hidden="true" focusable="false">
      {VERDICT_ORDER.map((verdict) => (
        <symbol key={verdict} id={`mark-${verdict}`} viewBox="0 0 16 16">
          {VERDICT_SHAPES[verdict]()}
        </symbol>
      ))}
    </svg>
  );
}
