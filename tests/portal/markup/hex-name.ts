import { hash } from "../text/random.ts";

/** The 32 hexadecimal digits that several systems call a file by, the same for a seed each time. */
export function hexName(seed: string): string {
  return [0, 1, 2, 3].map((part) => hash(`${seed}/${part}`).toString(16).padStart(8, "0")).join("");
}
