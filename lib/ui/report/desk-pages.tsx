import { ComparePage } from "./compare/compare-page.tsx";
import { findingHref, type OpenFinding } from "./compare/open-finding.ts";
import { ImportPage } from "./import/import-page.tsx";
import { RegisterPage } from "./register/register-page.tsx";
import type { ReportProps } from "./report.tsx";
import type { DeskPage } from "./route.ts";

interface DeskPagesProps extends Pick<
  ReportProps,
  | "runs"
  | "bureaus"
  | "queue"
  | "today"
  | "checklists"
  | "compareDesk"
  | "registerDesk"
  | "importDesk"
  | "chooseRun"
  | "go"
> {
  readonly page: DeskPage;
}

/** The pages that speak of no single audit. */
export function DeskPages(props: DeskPagesProps) {
  const { page, chooseRun, go } = props;
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
    case "import":
      return <ImportPage desk={props.importDesk} />;
  }
}
