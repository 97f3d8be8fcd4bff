import { options } from "preact";
import { useEffect, useState } from "preact/hooks";

/**
 * Whether the page is being printed: then a long list must be whole. The browser lays out the paper as soon as its event has
 * been told, so what depends on it is drawn within the event and not a moment later.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => drawnAtOnce(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return printing;
}

function drawnAtOnce(change: () => void): void {
  const before = options.debounceRendering?.bind(options);
  options.debounceRendering = (draw) => draw();
  try {
    change();
  } finally {
    if (before === undefined) delete options.debounceRendering;
    else options.debounceRendering = before;
  }
}
