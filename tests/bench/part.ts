import type { Row } from "./report/row.ts";

/** What a part may use of the whole. */
export interface Bench {
  /** Tells whoever waits what is being done. */
  readonly say: (line: string) => void;
  /** Pairs that are measured one after the other. */
  readonly rounds: number;
  /** Folder for what is fetched and written by the way. */
  readonly scratch: string;
}

/** One chapter of the benchmark: `npm run bench -- NAME`. */
export interface Part {
  readonly name: string;
  readonly title: string;
  readonly measure: (bench: Bench) => Promise<readonly Row[]>;
}
