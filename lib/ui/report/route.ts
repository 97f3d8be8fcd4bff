export const REPORT_PAGES = [
  "overview",
  "findings",
  "columns",
  "annual",
  "unread",
  "history",
  "compare",
  "register",
  "checklist",
  "settings",
  "import",
  "help",
] as const;
export type ReportPage = (typeof REPORT_PAGES)[number];

/** Pages that speak of no single audit and need none. */
const DESK_PAGES = [
  "compare",
  "register",
  "checklist",
  "settings",
  "import",
  "help",
] as const satisfies readonly ReportPage[];
export type DeskPage = (typeof DESK_PAGES)[number];

/** The page where it is one of those, else null. */
export function deskPage(page: ReportPage): DeskPage | null {
  return DESK_PAGES.find((one) => one === page) ?? null;
}

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

/** The address (a hash) of a page, and of what is chosen there. `readRoute` reads it. */
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
