import { useEffect, useState } from "preact/hooks";
import type { PageFacts } from "../../../facts/page-facts.ts";
import type { PageDesk } from "./page-desk.ts";

/** The page as the audit read it; undefined until it has been looked for, null where it was not kept. */
export function useKeptPage(desk: PageDesk, runId: string, url: string): PageFacts | null | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly facts: PageFacts | null } | null>(null);
  const of = `${runId} ${url}`;
  useEffect(() => {
    let isWanted = true;
    desk.kept(runId, url).then(
      (facts) => isWanted && setFound({ of, facts }),
      // A store that cannot be read has lost the snapshot, not the finding: the quotation stands above.
      () => isWanted && setFound({ of, facts: null }),
    );
    return () => void (isWanted = false);
  }, [desk, of]);
  return found?.of === of ? found.facts : undefined;
}
