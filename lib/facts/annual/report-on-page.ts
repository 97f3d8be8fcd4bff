import { finish } from "../steps/finish.ts";
import type { Steps } from "../steps/steps.ts";
import type { HtmlNode } from "../html/html.ts";
import type { Page } from "../page/page.ts";
import type { AnnualReport } from "./annual-report.ts";
import { reportSteps } from "./read-annual-report.ts";
import { reportTitle } from "./report-title.ts";

/**
 * The annual report that a page is, or null. `title` is the page's own; `hide` masks personal numbers without
 * changing the length of a text. `from`: what kind of file the page was made of.
 */
export function reportOnPage(
  page: Page,
  title: string,
  hide: (text: string) => string,
  from: AnnualReport["from"] = "page",
): AnnualReport | null {
  return finish(reportOnPageSteps(page, title, hide, from));
}

/** `reportOnPage` in steps, between which whoever runs it may rest. */
export function* reportOnPageSteps(
  page: Page,
  title: string,
  hide: (text: string) => string,
  from: AnnualReport["from"] = "page",
): Steps<AnnualReport | null> {
  if (reportTitle(title) === null) return null;
  const html = { ...page.html, text: hide(page.html.text) };
  return yield* reportSteps({
    title: hide(title),
    url: page.url,
    from,
    body: { html, node: page.body ?? whole(page) },
  });
}

/** All of a page that names no article body; its navigation and foot are left out by their regions. */
function whole({ html }: Page): HtmlNode {
  return {
    index: -1,
    tag: "body",
    isBlock: true,
    attributes: {},
    parent: null,
    region: "content",
    hidden: false,
    template: false,
    end: html.nodes.length,
    from: 0,
    to: html.text.length,
  };
}
