import type { Admission, Answer, Hands, How } from "./hands.ts";

/** Reads an address from a place inside its host; null where nobody wants the answer any more when the place is there. */
export async function readInside(
  hands: Hands,
  url: string,
  how: How,
  admission: Admission,
): Promise<Answer | null> {
  if (hands.readAhead !== undefined) return hands.readAhead(url, how, admission);
  const { place, isWanted } = admission;
  await place.enter();
  try {
    return isWanted() ? await hands.read(url, how) : null;
  } finally {
    place.leave();
  }
}
