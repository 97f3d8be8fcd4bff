import { useLayoutEffect, useState } from "preact/hooks";
import { readRoute, writeRoute, type Route } from "./route.ts";

/** The page's address behind `#`, and a way to change it. A selection replaces the entry in the history, a page adds one. */
export function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  // Not a moment after the first drawing: an address that changes meanwhile would be missed.
  useLayoutEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const go = (next: Route) => {
    if (next.page === route.page) history.replaceState(null, "", writeRoute(next));
    else history.pushState(null, "", writeRoute(next));
    setRoute(next);
  };
  return [route, go];
}
