import { writeRoute } from "../route.ts";

/** How a page of several bureaus leads into the audit of one. */
export interface OpenFinding {
  readonly hrefOf: (runId: string, key: string | null) => string;
  readonly open: (runId: string, key: string | null) => void;
}

/** The address of a finding in another run, or of that run's overview. */
export function findingHref(runId: string, key: string | null): string {
  const page = key === null ? "overview" : "findings";
  return `?run=${encodeURIComponent(runId)}${writeRoute({ page, selected: key })}`;
}
