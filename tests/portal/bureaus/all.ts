import type { Bureau } from "../bureau.ts";
import { cangpu } from "./cangpu.ts";
import { linxi } from "./linxi.ts";
import { LINXI_ELSEWHERE } from "./linxi-elsewhere.ts";
import { yunlan } from "./yunlan.ts";
import { yunlanScripted } from "./yunlan-scripted.ts";

/** The fictional bureaus by the name the command line knows them by. */
export const BUREAUS: ReadonlyMap<string, Bureau> = new Map([
  ["cangpu", cangpu],
  ["linxi", linxi],
  ["yunlan", yunlan],
  ["yunlan-scripted", yunlanScripted],
  ...LINXI_ELSEWHERE,
]);
