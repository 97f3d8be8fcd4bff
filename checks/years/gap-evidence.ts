import type { Column } from "../../lib/audit/site/site.ts";
import type { Evidence } from "../../lib/audit/records/verdict.ts";
import type { SeenReport } from "./seen-reports.ts";

/** The rows on both sides of each gap, newest first, one a line: where the missing report would stand. */
export function gapEvidence(
  missing: readonly number[],
  reports: readonly SeenReport[],
  column: Column,
): Evidence[] {
  return gaps(missing).map(([from, to]): Evidence => {
    const before = nearest(
      reports.filter(({ year }) => year < from),
      (a, b) => b - a,
    );
    const after = nearest(
      reports.filter(({ year }) => year > to),
      (a, b) => a - b,
    );
    const rows = [after, before].flatMap((row) => (row ? [row] : []));
    return {
      url: rows[0]?.shownAt ?? column.url,
      quote: rows.map((row) => (row.date ? `${row.title}　${row.date}` : row.title)).join("\n"),
      date: rows[0]?.date ?? null,
      dateSource: rows[0]?.date ? "list" : "none",
    };
  });
}

/** Runs of years that follow one another: 2012, 2013, 2016 are two gaps. */
function gaps(years: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else found.push([year, year]);
  }
  return found;
}

function nearest(
  reports: readonly SeenReport[],
  order: (a: number, b: number) => number,
): SeenReport | undefined {
  return [...reports].sort((a, b) => order(a.year, b.year))[0];
}
