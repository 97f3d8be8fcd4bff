import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { NOTHING_KNOWN } from "../../lib/audit/records/bureau-knowledge.ts";
import { viewed } from "../../lib/audit/review/review.fixture.ts";
import type { ChecklistEffect } from "../../lib/audit/judging/checklist-effect.ts";
import { parseRunFile } from "../../lib/export/run-file.ts";
import { ChecklistsPage } from "../../lib/ui/report/checklists/checklists-page.tsx";
import type { ChecklistStage } from "../../lib/ui/report/checklists/use-checklist-editing.ts";
import { draftOf, switched } from "../../lib/ui/report/checklists/draft.ts";
import { PLAIN_VIEW } from "../../lib/ui/report/compare/compare-filters.tsx";
import { ComparePage } from "../../lib/ui/report/compare/compare-page.tsx";
import { findingHref } from "../../lib/ui/report/compare/open-finding.ts";
import { ImportPage } from "../../lib/ui/report/import/import-page.tsx";
import { parseRegister } from "../../lib/export/register/register-file.ts";
import { RegisterPage, type RegisterStage } from "../../lib/ui/report/register/register-page.tsx";
import { Report, type ReportProps } from "../../lib/ui/report/report.tsx";
import { SettingsPage } from "../../lib/ui/report/settings/settings-page.tsx";
import type { Backup } from "../../lib/store/backup-file.ts";
import type { Route } from "../../lib/ui/report/route.ts";
import { ASKING_CHECKLIST, CORRECTED_URL, MAPPED_RECORD } from "./column-literals.ts";
import { ANNUAL_CHECKLIST, ANNUAL_RECORD } from "./annual-literals.ts";
import { CHECKLIST, RECORD } from "./literals.ts";
import { PAST } from "./past-literals.ts";
import { longChecklist, manyBureaus } from "./many-bureaus.ts";
import { busyQueue, listedBureaus } from "./register-literals.ts";
import { FILLED, REGISTER_DESK } from "./report-literals.ts";
import { RUNNING } from "./run-literals.ts";

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

const STALE = "content.stale-columns|/zwgk/zcwj/";
const PLANS = "column.plans|/zwgk/ghjh/";
const REVIEWED_DESK = {
  ...FILLED.reviewDesk,
  reviewer: "李文岚",
  reviews: new Map([
    [
      STALE,
      viewed(STALE, {
        decision: "confirmed",
        note: "已电话告知，月底前补发",
        memo: "上季度也说过",
        rectification: { state: "issued", deadline: "2026-12-04", link: "", result: null },
      }),
    ],
    [PLANS, viewed(PLANS, { decision: "false-positive" })],
  ]),
};

const MAPPED = { record: MAPPED_RECORD, checklist: ASKING_CHECKLIST };
const CORRECTED: Partial<ReportProps> = {
  knowledgeDesk: {
    ...FILLED.knowledgeDesk,
    known: {
      ...NOTHING_KNOWN,
      corrections: { [CORRECTED_URL]: [] },
      notApplicable: [
        { itemId: "column.proposals", reason: "本单位无此事项", by: "李文岚", on: "2026-11-20" },
      ],
    },
    outcome: {
      kind: "judged",
      effect: { before: MAPPED_RECORD.score, after: MAPPED_RECORD.score, changed: [] },
    },
  },
};

const SAID = { by: "李文岚", on: "2026-11-20" };
const TOLD: Partial<ReportProps> = {
  knowledgeDesk: {
    ...FILLED.knowledgeDesk,
    known: {
      corrections: { [CORRECTED_URL]: [] },
      synonyms: { "column.leaders": ["领导之窗"] },
      otherNames: ["苍浦市科学技术委员会"],
      notApplicable: [{ itemId: "column.proposals", reason: "本单位无此事项", ...SAID }],
      answers: [{ itemId: "annual.years", verdict: "pass", note: "纸质件齐全，档案室", ...SAID }],
      properties: { 城中区: true },
    },
  },
};
const MANUAL: Partial<ReportProps> = {
  checklist: {
    ...CHECKLIST,
    items: CHECKLIST.items.map((item) =>
      item.id === "veto.consultation-unanswered" ? { ...item, evaluator: "manual" } : item,
    ),
  },
};
const BACKUP: Backup = {
  format: "gongkai-lens/backup",
  formatVersion: 1,
  tool: { name: "gongkai-lens", version: "0.1.0" },
  madeAt: "2026-11-20T01:00:00Z",
  runs: [],
  records: [],
  reviews: [],
  bureaus: [],
  checklists: [],
};
const RESTORE_COUNTS = [
  { table: "runs", added: 4, kept: 3 },
  { table: "records", added: 4, kept: 3 },
  { table: "reviews", added: 12, kept: 31 },
  { table: "bureaus", added: 0, kept: 1 },
] as const;

const parsed = parseRunFile(JSON.stringify(RECORD));
const PREVIEW = {
  outcomes: parsed.ok
    ? [
        { run: parsed.run, isNew: true, newReviews: [], keptReviews: 0 },
        { run: parsed.run, isNew: false, newReviews: [], keptReviews: 3 },
      ]
    : [],
  refused: [
    { name: "台账.csv", problem: { kind: "not-json" as const, line: 1 } },
    { name: "检查记录_旧.json", problem: { kind: "malformed" as const, place: "verdicts.3.deduction" } },
  ],
};

function Annual({ selected }: { readonly selected: string | null }) {
  return (
    <At record={ANNUAL_RECORD} checklist={ANNUAL_CHECKLIST} past={[]} start={{ page: "annual", selected }} />
  );
}

function Compared({ count, items }: { readonly count: number; readonly items: number }) {
  const checklist = longChecklist(items);
  const { runs, contenders } = manyBureaus(count, checklist);
  const byRun = new Map(contenders.map((one) => [one.runId, one]));
  const load = (ids: readonly string[]) => Promise.resolve(ids.flatMap((id) => byRun.get(id) ?? []));
  return (
    <At
      runs={runs}
      checklists={new Map([[checklist.id, checklist]])}
      compareDesk={{ load }}
      start={{ page: "compare", selected: null }}
    />
  );
}

function Ranked() {
  const { runs, contenders } = manyBureaus(12, CHECKLIST);
  return (
    <main>
      <h1 class="sr">ranking</h1>
      <ComparePage
        runs={runs}
        bureaus={[]}
        desk={{ load: () => Promise.resolve(contenders) }}
        checklists={FILLED.checklists}
        openFinding={{ hrefOf: findingHref, open: () => undefined }}
        start={{ ...PLAIN_VIEW, show: "ranking" }}
      />
    </main>
  );
}

const DRAFT = switched(draftOf(CHECKLIST, false), "column.plans");
const EFFECT: ChecklistEffect = {
  before: RECORD.score,
  after: RECORD.score && { ...RECORD.score, deducted: 6, total: 6, outOf: 12 },
  changed: [
    { itemId: "column.plans", before: { verdict: "fail", deduction: 2, findings: 1 }, after: null },
    {
      itemId: "content.stale-columns",
      before: { verdict: "fail", deduction: 2, findings: 2 },
      after: { verdict: "review", deduction: 0, findings: 1 },
    },
  ],
};

/** A checklist that somebody is at work on. */
function Drafted({ stage }: { readonly stage: Partial<ChecklistStage> }) {
  return (
    <main>
      <h1 class="sr">checklist</h1>
      <ChecklistsPage
        shelf={FILLED.checklists}
        start={CHECKLIST}
        desk={{ ...FILLED.checklistDesk, check: () => ({ ok: CHECKLIST }) }}
        openRun={() => undefined}
        stage={stage}
      />
    </main>
  );
}

const CSV = `单位名称,首页,地区,级别
苍浦市科学技术局,https://kjj0.example/,鹿原省,市
渚原市科学技术局,https://kjj.zhuyuan.example/,鹿原省,市
望舒市科技创新局,kcj.wangshu.example,鹿原省,市
霁山市科学技术和地震局,https://www.jishan.example/kjj/,鹿原省,乡`;

/** The register with an audit going on, or with something open above it. */
function Registered({ count, stage }: { readonly count: number; readonly stage?: RegisterStage }) {
  const { runs, contenders } = manyBureaus(count, CHECKLIST);
  const bureaus = listedBureaus(runs);
  const { queue, running } = busyQueue(bureaus);
  const byRun = new Map(contenders.map((one) => [one.runId, one]));
  const shared = {
    runs: [...running, ...runs.slice(0, Math.ceil(count * 0.7))],
    bureaus,
    queue,
    registerDesk: {
      ...REGISTER_DESK,
      due: () =>
        Promise.resolve(
          bureaus.slice(0, 2).map(({ homeUrl }, index) => ({
            homeUrl,
            deadline: index === 0 ? "2026-11-17" : "2026-12-02",
            findings: 4 + index * 10,
          })),
        ),
    },
    compareDesk: {
      load: (ids: readonly string[]) => Promise.resolve(ids.flatMap((id) => byRun.get(id) ?? [])),
    },
  };
  return stage === undefined ? (
    <At {...shared} start={{ page: "register", selected: null }} />
  ) : (
    <main>
      <h1 class="sr">register</h1>
      <RegisterPage
        {...shared}
        checklists={FILLED.checklists}
        today={FILLED.today}
        desk={shared.registerDesk}
        openRun={() => undefined}
        start={stage}
      />
    </main>
  );
}

/** Every page of the report, fed with literals. */
export const REPORT_SCREENS: Readonly<Record<string, () => JSX.Element>> = {
  overview: () => <At start={{ page: "overview", selected: null }} />,
  "overview-first": () => <At past={[]} start={{ page: "overview", selected: null }} />,
  "overview-clocks": () => (
    <At record={{ ...RECORD, serversDay: "2025-11-18" }} start={{ page: "overview", selected: null }} />
  ),
  findings: () => <At start={{ page: "findings", selected: STALE }} />,
  "findings-reviewed": () => <At reviewDesk={REVIEWED_DESK} start={{ page: "findings", selected: STALE }} />,
  "findings-list": () => <At start={{ page: "findings", selected: null }} />,
  "findings-many": () => <At record={MANY} past={[]} start={{ page: "findings", selected: null }} />,
  columns: () => <At {...MAPPED} start={{ page: "columns", selected: null }} />,
  "columns-corrected": () => <At {...MAPPED} {...CORRECTED} start={{ page: "columns", selected: null }} />,
  "columns-none": () => (
    <At {...MAPPED} record={{ ...MAPPED_RECORD, columns: [] }} start={{ page: "columns", selected: null }} />
  ),
  annual: () => <Annual selected="annual.arithmetic-2024" />,
  "annual-grid": () => <Annual selected={null} />,
  "annual-figures": () => <Annual selected="figures" />,
  "annual-parts": () => <Annual selected="annual.sections-2018" />,
  help: () => <At start={{ page: "help", selected: null }} />,
  settings: () => <At {...MAPPED} {...TOLD} start={{ page: "settings", selected: null }} />,
  "settings-first": () => (
    <At run={null} runs={[]} record={null} checklist={null} start={{ page: "settings", selected: null }} />
  ),
  "settings-restore": () => (
    <main>
      <h1 class="sr">Restore</h1>
      <SettingsPage
        desk={{ ...FILLED.settingsDesk, fallen: ["delay", "theme"] }}
        dataDesk={FILLED.dataDesk}
        knowledgeDesk={FILLED.knowledgeDesk}
        checklists={[CHECKLIST]}
        audit={null}
        chooseLanguage={() => undefined}
        restoring={{ name: "preview", preview: { ok: true, backup: BACKUP, counts: RESTORE_COUNTS } }}
      />
    </main>
  ),
  "findings-manual": () => (
    <At {...MANUAL} start={{ page: "findings", selected: "veto.consultation-unanswered" }} />
  ),
  unread: () => <At start={{ page: "unread", selected: null }} />,
  history: () => <At start={{ page: "history", selected: null }} />,
  "history-first": () => <At past={PAST.slice(0, 1)} start={{ page: "history", selected: null }} />,
  compare: () => <Compared count={12} items={30} />,
  "compare-ranking": () => <Ranked />,
  "compare-many": () => <Compared count={60} items={70} />,
  "compare-empty": () => <At runs={[]} start={{ page: "compare", selected: null }} />,
  register: () => <Registered count={12} />,
  "register-many": () => <Registered count={60} />,
  "register-empty": () => <At runs={[]} start={{ page: "register", selected: null }} />,
  "register-form": () => <Registered count={3} stage={{ name: "form", homeUrl: null }} />,
  "register-edit": () => <Registered count={3} stage={{ name: "form", homeUrl: "https://kjj1.example/" }} />,
  "register-csv": () => (
    <Registered count={3} stage={{ name: "csv", file: parseRegister(new TextEncoder().encode(CSV)) }} />
  ),
  checklist: () => <At start={{ page: "checklist", selected: null }} />,
  "checklist-form": () => <Drafted stage={{ selected: "column.plans" }} />,
  "checklist-new": () => <Drafted stage={{ isAdding: true }} />,
  "checklist-effect": () => <Drafted stage={{ draft: DRAFT, effect: EFFECT }} />,
  import: () => <At start={{ page: "import", selected: null }} />,
  "import-preview": () => (
    <main>
      <h1 class="sr">import</h1>
      <ImportPage
        desk={FILLED.importDesk}
        checklists={FILLED.checklists}
        start={{ name: "preview", preview: PREVIEW }}
      />
    </main>
  ),
  unfinished: () => <At record={null} run={RUNNING} start={{ page: "overview", selected: null }} />,
  "first-run": () => <At run={null} runs={[]} record={null} start={{ page: "overview", selected: null }} />,
};
