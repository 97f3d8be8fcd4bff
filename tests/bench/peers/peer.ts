import type { Command } from "../measure/run-measured.ts";

/** A program that others use for the same job, ready to run. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  readonly command: (home: string) => Command;
}

/** A peer, or why it cannot be measured here. */
export type PeerFound = Peer | { readonly name: string; readonly absent: string };
