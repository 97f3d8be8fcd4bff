import { flatSteps } from "../steps/flat-steps.ts";
import type { Steps } from "../steps/steps.ts";
import type { Part } from "./annual-report.ts";
import type { Heading, HeadingStyle } from "./heading.ts";
import { HEADING_STYLES, headingOf } from "./heading.ts";
import type { PartId } from "./part-id.ts";
import { partsNamedBy } from "./part-id.ts";
import type { ReportLine } from "./report-line.ts";
import { upperBound } from "../html/tree.ts";

/** A part of the report with its lines. */
export interface PartRead {
  readonly part: Part;
  /** What stands under the heading, text on the heading's own line first. */
  readonly lines: readonly ReportLine[];
}

export interface PartsRead {
  /** Lines before the first part. */
  readonly preface: readonly ReportLine[];
  readonly parts: readonly PartRead[];
  /** What other headings announce, those inside 总体情况 left aside: its sub-topics are called like parts. */
  readonly alsoNamed: readonly PartId[];
}

interface At {
  readonly at: number;
  readonly heading: Heading;
  readonly covers: readonly PartId[];
}

/** A heading may skip a number by mistake, not more. */
const GAP = 2;

/** Parts by the style of heading that names most of the statutory parts; none where no style names two. */
export function* partSteps(lines: readonly ReportLine[]): Steps<PartsRead> {
  const headings = yield* flatSteps(lines, (line, at): At[] => {
    const heading = headingOf(line);
    return heading === null ? [] : [{ at, heading, covers: partsNamedBy(heading.text) }];
  });
  yield;
  const style = bestStyle(headings);
  if (style === null) return { preface: lines, parts: [], alsoNamed: namedBy(headings) };
  const tops = inSequence(headings.filter(({ heading }) => heading.style === style));
  const parts = tops.map((top, index) => partRead(top, lines.slice(top.at + 1, tops[index + 1]?.at)));
  const isTop = new Set(tops);
  const topOf = (at: number): At | undefined => tops[upperBound(tops, (top) => top.at <= at) - 1];
  yield;
  const others = yield* flatSteps(headings, (one) =>
    !isTop.has(one) && topOf(one.at)?.covers.includes("overview") !== true ? [one] : [],
  );
  return { preface: lines.slice(0, tops[0]?.at), parts, alsoNamed: namedBy(others) };
}

function namedBy(headings: readonly At[]): PartId[] {
  return [...new Set(headings.flatMap(({ covers }) => covers))];
}

function bestStyle(headings: readonly At[]): HeadingStyle | null {
  const counts = HEADING_STYLES.map((style) => {
    const named = headings.filter(({ heading }) => heading.style === style).flatMap(({ covers }) => covers);
    return { style, count: new Set(named).size };
  });
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one));
  return best.count >= 2 ? best.style : null;
}

/**
 * The headings of the parts among those of one style: a known part not seen before, or the next number. A list
 * that starts again at 一 inside a part is none.
 */
function inSequence(headings: readonly At[]): At[] {
  const seen = new Set<PartId>();
  let last = 0;
  let isInner = false;
  return headings.filter(({ heading: { value }, covers }) => {
    const isNew = covers.some((id) => !seen.has(id));
    // Once a list has begun again, only a known part ends it.
    if (value > 0 && value <= last && !isNew) isInner = true;
    const follows = value > last && value <= last + GAP && !isInner;
    if (value === 0 ? !isNew : !follows && !(isNew && value >= last)) return false;
    isInner = false;
    covers.forEach((id) => seen.add(id));
    last = Math.max(last, value);
    return true;
  });
}

function partRead({ heading, covers }: At, below: readonly ReportLine[]): PartRead {
  const own: ReportLine = { kind: "text", text: heading.rest, plain: heading.rest, marked: "no" };
  const lines = heading.rest === "" ? below : [own, ...below];
  return {
    lines,
    part: {
      number: heading.number,
      heading: heading.written,
      covers: [...covers],
      // Sub-headings count as text: （一）公开信息 12 条 is a title and all there is to say.
      length: lines.reduce((sum, { plain }) => sum + plain.length, 0),
      tables: count(lines, "table"),
      pictures: count(lines, "picture") + count(lines, "frame"),
    },
  };
}

function count(lines: readonly ReportLine[], kind: ReportLine["kind"]): number {
  return lines.filter((line) => line.kind === kind).length;
}
