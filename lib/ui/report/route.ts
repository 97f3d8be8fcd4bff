export const REPORT_PAGES = ["overview", "findings", "unread", "history", "checklist", "import"] as const;
export type ReportPage = (typeof REPORT_PAGES)[number];

export interface Route {
  readonly page: ReportPage;
  /** What is opened on the page: a finding's key. */
  readonly selected: string | null;
}

/** Reads `#/findings/KEY`; anything unknown is the overview. */
export function readRoute(hash: string): Route {
  const [, name = "", selected = ""] = /^#\/([a-z]+)(?:\/(.+))?$/.exec(hash) ?? [];
  const page = REPORT_PAGES.find((known) => known === name) ?? "overview";
  return { page, selected: decoded(selected) };
}

export function writeRoute({ page, selected }: Route): string {
  return selected === null ? `#/${page}` : `#/${page}/${encodeURIComponent(selected)}`;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text) || null;
  } catch {
    return null;
  }
}
