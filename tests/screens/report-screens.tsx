import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Report, type ReportProps } from "../../lib/ui/report/report.tsx";
import type { Route } from "../../lib/ui/report/route.ts";
import { CHECKLIST, RECORD } from "./literals.ts";
import { FINISHED, RUNNING } from "./run-literals.ts";

const FILLED: Omit<ReportProps, "route" | "go"> = {
  runs: [FINISHED, { ...FINISHED, id: "run-3", startedAt: "2026-08-20T01:00:00Z" }],
  run: FINISHED,
  record: RECORD,
  checklist: CHECKLIST,
  chooseRun: () => undefined,
  exportLedger: () => undefined,
  chooseLanguage: () => undefined,
};

function At({ start, ...props }: Partial<ReportProps> & { readonly start: Route }) {
  const [route, go] = useState(start);
  return <Report {...FILLED} {...props} route={route} go={go} />;
}

const MANY = {
  ...RECORD,
  verdicts: RECORD.verdicts.map((verdict) =>
    verdict.itemId === "content.stale-columns"
      ? {
          ...verdict,
          findings: Array.from({ length: 10_000 }, (_, index) => ({
            key: `many-${index}`,
            message: { zh: `第 ${index + 1} 条：最新一条 229 天前`, en: `Number ${index + 1}: 229 days ago` },
            evidence: [],
          })),
        }
      : verdict,
  ),
};

/** Every page of the report, fed with literals. */
export const REPORT_SCREENS: Readonly<Record<string, () => JSX.Element>> = {
  overview: () => <At start={{ page: "overview", selected: null }} />,
  findings: () => <At start={{ page: "findings", selected: "content.stale-columns|/zwgk/zcwj/" }} />,
  "findings-list": () => <At start={{ page: "findings", selected: null }} />,
  "findings-many": () => <At record={MANY} start={{ page: "findings", selected: null }} />,
  unread: () => <At start={{ page: "unread", selected: null }} />,
  checklist: () => <At start={{ page: "checklist", selected: null }} />,
  unfinished: () => <At record={null} run={RUNNING} start={{ page: "overview", selected: null }} />,
  "first-run": () => <At run={null} runs={[]} record={null} start={{ page: "overview", selected: null }} />,
};
