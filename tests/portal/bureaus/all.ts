import type { Bureau } from "../bureau.ts";
import { cangpu } from "./cangpu.ts";
import { linxi } from "./linxi.ts";
import { LINXI_ELSEWHERE } from "./linxi-elsewhere.ts";

/** The fictional bureaus by the name the command line knows them by. */
export const BUREAUS: ReadonlyMap<string, Bureau> = new Map([
  ["cangpu", cangpu],
  ["linxi", linxi],
  ...LINXI_ELSEWHERE,
]);
