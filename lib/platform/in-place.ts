import type { TabPlace } from "./tab-places.ts";

/** Makes a request wait for its page's place at the host, and give it back as soon as the answer is there. */
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
