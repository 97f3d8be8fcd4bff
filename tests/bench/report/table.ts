import { isMet } from "./goal.ts";
import type { Row } from "./row.ts";
import { spreadOf } from "./spread.ts";
import { written, writtenGoal } from "./written.ts";

const HEAD = ["figure", "median", "min–max", "rounds", "goal", "met"];

/** The rows as a table of Markdown, its columns aligned so that it can be read as plain text too. */
export function table(rows: readonly Row[]): string {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const lines = cells.map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

function cellsOf({ figure, unit, values, goal }: Row): string[] {
  const aim = goal === null ? "" : writtenGoal(goal, unit);
  if (values.length === 0) return [figure, "not measured", "", "0", aim, goal === null ? "" : "not measured"];
  const { median, least, most } = spreadOf(values);
  const span = values.length === 1 ? "" : `${written(least, unit)} – ${written(most, unit)}`;
  const met = goal === null ? "" : isMet(goal, median) ? "yes" : "**no**";
  return [figure, written(median, unit), span, String(values.length), aim, met];
}
