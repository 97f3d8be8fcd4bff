import { useMemo, useState } from "preact/hooks";
import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import { NOTHING_KNOWN } from "../../lib/audit/records/bureau-knowledge.ts";
import { changeBureau, knowledgeOf } from "../../lib/store/bureau-store.ts";
import { database } from "../../lib/store/database.ts";
import type { RunRow } from "../../lib/store/rows.ts";
import type { KnowledgeDesk, SaidOutcome } from "../../lib/ui/report/knowledge/knowledge-desk.ts";
import { shanghaiToday } from "../../lib/ui/shanghai-today.ts";
import { useLiveQuery } from "../../lib/ui/use-live-query.ts";
import { keepAndJudge, type Change } from "./keep-and-judge.ts";

/** What people say of the bureau of this run: into the store, and back into the run's verdicts. Null until it is loaded. */
export function useKnowledgeDesk(
  run: RunRow | null,
  person: string,
  checklists: ReadonlyMap<string, Checklist>,
): KnowledgeDesk | null {
  const homeUrl = run?.bureau.homeUrl ?? null;
  const [said, setSaid] = useState<{ runId: string; outcome: SaidOutcome } | null>(null);
  const loaded = useLiveQuery(
    async () => ({ homeUrl, ...(homeUrl === null ? NOBODY : await aboutBureau(homeUrl)) }),
    [homeUrl],
  );
  return useMemo(() => {
    if (loaded?.homeUrl !== homeUrl) return null;
    const say = (change: Change) => {
      if (run === null) return;
      const tell = (outcome: SaidOutcome) => setSaid({ runId: run.id, outcome });
      tell({ kind: "judging" });
      void keepAndJudge(run, change, checklists).then(tell);
    };
    const outcome = said !== null && said.runId === run?.id ? said.outcome : null;
    const setScopes = (scopes: readonly string[]) => {
      if (run === null) return;
      changeBureau(database(), run.bureau, (row) => ({ ...row, scopes })).catch(() =>
        setSaid({ runId: run.id, outcome: { kind: "failed" } }),
      );
    };
    const { known, scopes } = loaded;
    return { known, scopes, setScopes, person, today: shanghaiToday(), say, outcome };
  }, [loaded, homeUrl, run?.id, person, said, checklists]);
}

const NOBODY = { known: NOTHING_KNOWN, scopes: [] };

async function aboutBureau(homeUrl: string): Promise<Pick<KnowledgeDesk, "known" | "scopes">> {
  const row = await database().bureaus.get(homeUrl);
  return { known: await knowledgeOf(database(), homeUrl), scopes: row?.scopes ?? [] };
}
