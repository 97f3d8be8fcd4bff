import { REQUEST_ROWS } from "../../lib/facts/annual/table-catalogue.ts";

/** Seven numbers by row of table 三: 自然人 … 其他, 总计. */
export type RequestFigures = ReadonlyMap<string, readonly number[]>;

const NONE = [0, 0, 0, 0, 0, 0, 0];
const FRAME = ["new", "carried-in", "total", "carried-out"];

/** The ids of table 三's rows in a report year, in the order of the form. */
export function requestRows(year: number): string[] {
  return REQUEST_ROWS.map(({ id }) => id).filter((id) =>
    year >= 2021 ? id !== "other" : !id.startsWith("other-"),
  );
}

export function outcomeRows(year: number): string[] {
  return requestRows(year).filter((id) => !FRAME.includes(id));
}

/** Numbers that satisfy every relation, made from the outcomes and from what was carried in and out (six columns each). */
export function balanced(
  year: number,
  outcomes: ReadonlyMap<string, readonly number[]>,
  carriedIn: readonly number[],
  carriedOut: readonly number[],
): RequestFigures {
  const sums = [0, 1, 2, 3, 4, 5].map((x) =>
    outcomeRows(year).reduce((sum, id) => sum + (outcomes.get(id)?.[x] ?? 0), 0),
  );
  // What was received is what is left over: columns that would come out negative carry nothing in.
  const into = sums.map((sum, x) => Math.min(carriedIn[x] ?? 0, sum + (carriedOut[x] ?? 0)));
  const received = sums.map((sum, x) => sum + (carriedOut[x] ?? 0) - (into[x] ?? 0));
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ["new", received],
    ["carried-in", into],
    ...outcomeRows(year).map((id) => [id, (outcomes.get(id) ?? NONE).slice(0, 6)] as const),
    ["total", sums],
    ["carried-out", carriedOut.slice(0, 6)],
  ];
  return new Map(
    rows.map(([id, values]) => [id, [...values, values.reduce((sum, value) => sum + value, 0)]]),
  );
}

/** The sample's numbers: 14 received, 2 carried in, 14 answered, 2 carried out. */
export function sampleFigures(year: number): RequestFigures {
  return balanced(
    year,
    new Map([
      ["granted", [6, 3, 0, 0, 0, 0]],
      ["unavailable-1", [4, 0, 0, 0, 1, 0]],
    ]),
    [2, 0, 0, 0, 0, 0],
    [1, 0, 0, 0, 1, 0],
  );
}

/** The same numbers with one cell changed. */
export function changed(figures: RequestFigures, row: string, column: number, by: number): RequestFigures {
  return new Map(
    [...figures].map(([id, values]) => [
      id,
      id === row ? values.map((value, x) => (x === column ? value + by : value)) : values,
    ]),
  );
}
