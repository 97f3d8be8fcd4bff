import type { Site } from "../../lib/audit/site/site.ts";
import type { CivilDate } from "../../lib/facts/civil-date.ts";
import { urlDate } from "../../lib/facts/dates/url-date.ts";

/** Something published that bears two days: when it came to be, and when it was put up. */
export interface LateCandidate {
  readonly title: string;
  readonly url: string;
  /** `list`: the day its row shows against the day in its address; `document`: 成文日期 against 发布日期 on its own page. */
  readonly by: "list" | "document";
  readonly made: CivilDate;
  readonly putUp: CivilDate;
  /** The page that shows the first day. */
  readonly shownAt: string;
  readonly columnName: string;
}

/** Every row and document of a site that bears both days, each once for either way of telling. */
export function lateCandidates(site: Site): LateCandidate[] {
  const found = new Map<string, LateCandidate>();
  for (const column of site.columns) {
    for (const page of column.pages) {
      for (const { title, url, date, dateSource } of page.items) {
        if (dateSource !== "list" || date === null || found.has(url)) continue;
        const putUp = urlDate(url);
        if (putUp === null) continue;
        found.set(url, {
          title,
          url,
          by: "list",
          made: date,
          putUp,
          shownAt: page.url,
          columnName: column.name,
        });
      }
    }
  }
  return [...found.values(), ...documents(site)];
}

function documents({ pages }: Site): LateCandidate[] {
  return pages.flatMap(({ title, url, writtenOn, published, column }) =>
    writtenOn === null || published.date === null || published.source === "url"
      ? []
      : [
          {
            title,
            url,
            by: "document" as const,
            made: writtenOn,
            putUp: published.date,
            shownAt: url,
            columnName: column.name,
          },
        ],
  );
}
