import type { JSX } from "preact";
import type { VerdictKind } from "../audit/records/verdict.ts";

const LINE = {
  fill: "none",
  stroke: "currentColor",
  "stroke-linecap": "round",
  "stroke-linejoin": "round",
} as const;

/** Five silhouettes that differ without colour: circle, square, diamond, bar, dashed circle. */
export const VERDICT_SHAPES: Readonly<Record<VerdictKind, () => JSX.Element>> = {
  pass: () => (
    <g {...LINE} stroke-width="1.5">
      <circle cx="8" cy="8" r="6.4" />
      <path d="M5.1 8.3 7.1 10.3 11 6.1" />
    </g>
  ),
  fail: () => (
    <>
      <rect x="1.6" y="1.6" width="12.8" height="12.8" rx="1.6" fill="currentColor" />
      <path d="M5.2 5.2 10.8 10.8M10.8 5.2 5.2 10.8" {...LINE} class="cut" stroke-width="1.8" />
    </>
  ),
  review: () => (
    <>
      <path d="M8 1 15 8 8 15 1 8Z" {...LINE} stroke-width="1.4" />
      <path d="M6.5 6.7c0-1.9 3-1.9 3-.1 0 1.1-1.5 1.2-1.5 2.3" {...LINE} stroke-width="1.4" />
      <circle cx="8" cy="11" r="0.95" fill="currentColor" />
    </>
  ),
  "not-applicable": () => <path d="M3 8h10" {...LINE} stroke-width="2" />,
  "not-assessed": () => (
    <circle
      cx="8"
      cy="8"
      r="6.3"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-dasharray="2.3 1.66"
    />
  ),
};

/** The silhouette of a verdict, without words: whoever draws it names it. */
export function MarkShape({ verdict }: { readonly verdict: VerdictKind }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {VERDICT_SHAPES[verdict]()}
    </svg>
  );
}
