import type { Expected, ExpectedVerdict } from "../bureau.ts";

/** By group of the checklist. What hangs on how pages are addressed and labelled differs from portal to portal and is not here. */
const PASSED = {
  veto: "unreachable home-stale columns-stale columns-outdated columns-blank no-consultation consultation-unanswered no-services",
  platform: "guide rules statutory annual-reports request-channel search",
  guide: "fields outdated-wording",
  column:
    "functions leaders departments policy interpretation plans budget final-accounts project-calls project-approvals hightech personnel power-list proposals news notices response",
  annual: "years deadline sections tables arithmetic cross-year citation prose-figures",
  budget: "years tables",
  accounts: "years tables",
  site: "id-code icp police sponsor party-gov-mark error-report",
  content: "undated-lists stale-columns blank-columns dead-links personal-data",
};

/** Business that this bureau does not have. */
const NOT_DUE = {
  column: "statistics procurement special-funds project-acceptance achievements awards permits penalties",
};

/** What must be said of 林汐市科学技术局, on whatever portal it stands. */
export const LINXI_VERDICTS: Expected["verdicts"] = Object.fromEntries<ExpectedVerdict>([
  ...idsOf(PASSED).map((id) => [id, { verdict: "pass" as const }] as const),
  ...idsOf(NOT_DUE).map((id) => [id, { verdict: "not-applicable" as const }] as const),
]);

function idsOf(groups: Readonly<Record<string, string>>): string[] {
  return Object.entries(groups).flatMap(([group, names]) =>
    names.split(" ").map((name) => `${group}.${name}`),
  );
}
