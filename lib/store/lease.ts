/** Who writes a run, and until when that holds without a word from it. */
export interface Lease {
  readonly writer: string;
  /** Epoch milliseconds. */
  readonly until: number;
}

/** Another process has taken the run over: what this one has read since is not written. */
export class NotTheWriter extends Error {
  override readonly name = "NotTheWriter";
}
