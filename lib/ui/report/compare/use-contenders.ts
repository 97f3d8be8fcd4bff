import { useEffect, useState } from "preact/hooks";
import type { Contender } from "../../../compare/bureaus/contender.ts";
import type { CompareDesk } from "./compare-desk.ts";

/** The audits of these runs; null until they are loaded. While other ones are being loaded the last stay. */
export function useContenders(desk: CompareDesk, runIds: readonly string[]): readonly Contender[] | null {
  const [loaded, setLoaded] = useState<readonly Contender[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void desk.load(runIds).then((contenders) => {
      if (wanted) setLoaded(contenders);
    });
    return () => {
      wanted = false;
    };
  }, [desk, runIds.join("\n")]);
  return loaded;
}
