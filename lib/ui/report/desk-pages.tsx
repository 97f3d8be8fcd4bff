import { newestChecklists } from "../../audit/checklist/checklist-shelf.ts";
import { ChecklistsPage } from "./checklists/checklists-page.tsx";
import { ComparePage } from "./compare/compare-page.tsx";
import { findingHref, type OpenFinding } from "./compare/open-finding.ts";
import { HelpPage } from "./help/help-page.tsx";
import { ImportPage } from "./import/import-page.tsx";
import { RegisterPage } from "./register/register-page.tsx";
import type { ReportProps } from "./report.tsx";
import { SettingsPage } from "./settings/settings-page.tsx";
import type { DeskPage } from "./route.ts";

interface DeskPagesProps extends Pick<
  ReportProps,
  | "runs"
  | "record"
  | "checklist"
  | "bureaus"
  | "queue"
  | "today"
  | "checklists"
  | "compareDesk"
  | "registerDesk"
  | "settingsDesk"
  | "dataDesk"
  | "checklistDesk"
  | "knowledgeDesk"
  | "importDesk"
  | "chooseRun"
  | "chooseLanguage"
  | "go"
  | "route"
> {
  readonly page: DeskPage;
}

/** The pages that speak of no single audit. */
export function DeskPages(props: DeskPagesProps) {
  const { page, chooseRun, go, record, checklist } = props;
  const openFinding: OpenFinding = {
    hrefOf: findingHref,
    open: (runId, key) => {
      chooseRun(runId);
      go({ page: key === null ? "overview" : "findings", selected: key });
    },
  };
  switch (page) {
    case "compare":
      return <ComparePage {...props} desk={props.compareDesk} openFinding={openFinding} />;
    case "register":
      return (
        <RegisterPage
          {...props}
          desk={props.registerDesk}
          openRun={(runId) => openFinding.open(runId, null)}
        />
      );
    case "checklist":
      return (
        <ChecklistsPage
          key={checklist === null ? "" : `${checklist.id}@${checklist.revision}`}
          shelf={props.checklists}
          start={checklist}
          desk={props.checklistDesk}
          openRun={(runId) => openFinding.open(runId, null)}
        />
      );
    case "help":
      return <HelpPage />;
    case "settings":
      return (
        <SettingsPage
          desk={props.settingsDesk}
          dataDesk={props.dataDesk}
          knowledgeDesk={props.knowledgeDesk}
          checklists={newestChecklists(props.checklists)}
          audit={record === null || checklist === null ? null : { record, checklist }}
          chooseLanguage={props.chooseLanguage}
          wanted={props.route.selected}
        />
      );
    case "import":
      return <ImportPage desk={props.importDesk} checklists={props.checklists} />;
  }
}
