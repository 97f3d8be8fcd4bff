import type { RunRow, Setback } from "../store/rows.ts";

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 600_000;

/** The setback of a run whose line fails now. */
export function setBack({ setback, counts }: Pick<RunRow, "setback" | "counts">, now: number): Setback {
  const again = setback !== undefined && setback.read === counts.read;
  return { at: now, tries: again ? setback.tries + 1 : 0, read: counts.read };
}

/** Whether it is time to see if the line is back: after half a minute, then twice as long each time. */
export function isDueAgain({ setback, pausedBecause, state }: RunRow, now: number): boolean {
  if (state !== "paused" || pausedBecause !== "offline") return false;
  if (setback === undefined) return true;
  return now >= setback.at + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** setback.tries);
}
