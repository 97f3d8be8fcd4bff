import { yunlan } from "../portal/bureaus/yunlan.ts";
import type { Answers } from "../portal/dialect.ts";
import { portalAnswers } from "../portal/server.ts";
import type { Defect } from "./defect.ts";

/** What the blameless bureau's portal answers on a day with these defects put into it, one after the other. */
export function answersWith(defects: readonly Defect[], day: string): Answers {
  const columns = defects.reduce((tree, defect) => defect.columns?.(tree) ?? tree, yunlan.columns(day));
  const answers = portalAnswers({ ...yunlan, columns: () => columns }, day);
  if (defects.every(({ source }) => source === undefined)) return answers;
  const pages = [...answers.pages].map(([path, page]) => {
    if (!page.contentType.includes("html")) return [path, page] as const;
    const html = defects.reduce(
      (text, { source }) => source?.(text, path) ?? text,
      new TextDecoder().decode(page.body),
    );
    return [path, { ...page, body: new TextEncoder().encode(html) }] as const;
  });
  return { ...answers, pages: new Map(pages) };
}
