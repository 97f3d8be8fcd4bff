import { useState } from "preact/hooks";
import type { Checklist } from "../../lib/audit/checklist.ts";
import { database } from "../../lib/store/database.ts";
import { downloadLedger } from "../../lib/ui/download-ledger.ts";
import type { Language } from "../../lib/ui/i18n.tsx";
import { storeLanguage } from "../../lib/ui/language-setting.ts";
import { Report } from "../../lib/ui/report/report.tsx";
import { useRoute } from "../../lib/ui/report/use-route.ts";
import { useLiveQuery } from "../../lib/ui/use-live-query.ts";

/** Feeds the report from the store: the run of `?run=ID`, else the newest. */
export function ReportContainer({ checklists }: { readonly checklists: ReadonlyMap<string, Checklist> }) {
  const [route, go] = useRoute();
  const [runId, setRunId] = useState(() => new URLSearchParams(location.search).get("run"));
  const runs = useLiveQuery(
    async () => (await database().runs.toArray()).sort((a, b) => b.startedAt.localeCompare(a.startedAt)),
    [],
  );
  const run = runs?.find(({ id }) => id === runId) ?? runs?.[0] ?? null;
  const row = useLiveQuery(
    async () => (run === null ? null : ((await database().records.get(run.id)) ?? null)),
    [run?.id, run?.state],
  );
  if (runs === undefined || row === undefined) return null;
  const record = row !== null && row.runId === run?.id ? row.record : null;
  const checklist = record === null ? null : (checklists.get(record.checklist.id) ?? null);
  const chooseRun = (id: string) => {
    history.pushState(null, "", `?run=${encodeURIComponent(id)}${location.hash}`);
    setRunId(id);
  };
  return (
    <Report
      runs={runs}
      run={run}
      record={record}
      checklist={checklist}
      route={route}
      go={go}
      chooseRun={chooseRun}
      exportLedger={(type) => {
        if (record !== null && checklist !== null) void downloadLedger(record, checklist, type);
      }}
      chooseLanguage={(language: Language) => void storeLanguage(language).then(() => location.reload())}
    />
  );
}
