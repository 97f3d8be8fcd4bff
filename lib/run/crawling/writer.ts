import type { Lease } from "../../store/lease.ts";

/** Without a word for so long a writer counts as gone where nobody can say whether it lives. */
export const LEASE_MS = 60_000;

/** The process that crawls, as the store knows it. */
export interface Writer {
  readonly id: string;
  /** Whether a process still lives; null where this cannot be known. */
  readonly isAlive: (writer: string) => Promise<boolean | null>;
}

/** Whether this lease keeps others from writing. */
export async function isHeld(lease: Lease | null, by: Writer, now: number): Promise<boolean> {
  if (lease === null || lease.writer === by.id) return false;
  return (await by.isAlive(lease.writer)) ?? lease.until > now;
}
