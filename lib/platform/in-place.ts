import type { TabPlace } from "./tab-places.ts";

/** What a page's place is needed for: waits for it, and gives it up as soon as the answer is there. */
export function inPlace<Asked extends readonly unknown[], Got>(
  place: TabPlace,
  ask: (...asked: Asked) => Promise<Got>,
  isCalm: (got: Got) => boolean,
): (...asked: Asked) => Promise<Got> {
  return async (...asked) => {
    await place.enter();
    const got = await ask(...asked);
    place.leave(isCalm(got));
    return got;
  };
}
