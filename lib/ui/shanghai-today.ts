import type { CivilDate } from "../facts/civil-date.ts";
import { shanghaiTime } from "../export/shanghai-time.ts";

/** Today in Shanghai, wherever the user sits. */
export function shanghaiToday(): CivilDate {
  return shanghaiTime(Date.now()).slice(0, "YYYY-MM-DD".length);
}
