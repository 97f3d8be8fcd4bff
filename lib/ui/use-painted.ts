import { useEffect, useState } from "preact/hooks";

/** False until what was drawn first is on the screen: what takes long to load is asked for after that. */
export function usePainted(ready: boolean): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!ready) return;
    // The callback runs before the picture is made, the timer behind it after.
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, [ready]);
  return painted;
}
