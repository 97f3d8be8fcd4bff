/** What one round in the browser gave, in milliseconds. */
export interface StoreRound {
  readonly findings: number;
  /** Objects that our store wrote to keep all findings. */
  readonly writes: number;
  readonly oursMs: number;
  readonly rawMs: number;
  readonly ourStepsMs: number;
  readonly rawStepsMs: number;
}
