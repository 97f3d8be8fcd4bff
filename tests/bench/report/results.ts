import type { Row } from "./row.ts";
import { table } from "./table.ts";

/** What one part of the benchmark found. */
export interface Chapter {
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface Circumstances {
  /** Day and minute, UTC. */
  readonly at: string;
  /** Name and value: processor, memory, versions. Nothing that says whose machine it is. */
  readonly machine: readonly (readonly [name: string, value: string])[];
}

/** The whole report, as it stands in RESULTS.md. */
export function results(chapters: readonly Chapter[], { at, machine }: Circumstances): string {
  const facts = machine.map(([name, value]) => `- ${name}: ${value}`);
  return (
    [
      "# Measured",
      "Written by `npm run bench`; do not edit. Ratios are of two things measured in turn in the same round; the median of the rounds is held against the goal.",
      [`- date: ${at}`, ...facts].join("\n"),
      ...chapters.flatMap(chapterText),
    ].join("\n\n") + "\n"
  );
}

function chapterText({ title, rows }: Chapter): string[] {
  const notes = rows.flatMap(({ figure, note }) => (note === undefined ? [] : [`- ${figure}: ${note}`]));
  return [`## ${title}`, table(rows), ...(notes.length === 0 ? [] : [notes.join("\n")])];
}
