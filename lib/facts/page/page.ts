import { finish } from "../steps/finish.ts";
import type { Steps } from "../steps/steps.ts";
import { absoluteUrl } from "../addresses/absolute-url.ts";
import { findArticleBody } from "./article-body.ts";
import type { DateMention } from "../dates/date-text.ts";
import { dateSteps } from "../dates/date-text.ts";
import type { Html, HtmlNode } from "../html/html.ts";
import { htmlSteps } from "../html/html.ts";
import type { Anchor } from "./links.ts";
import { anchorSteps } from "./links.ts";
import type { Metas } from "./metas.ts";
import { metasOf } from "./metas.ts";

/** A page taken apart once; every reader takes this and gives one part of the facts. */
export interface Page {
  /** Where the page stands. */
  readonly url: string;
  /** What its links are relative to: `<base>` or its own address. */
  readonly base: string;
  readonly html: Html;
  readonly metas: Metas;
  /** The element that holds an article's text, where one is named. */
  readonly body: HtmlNode | null;
  readonly anchors: readonly Anchor[];
  /** Every day written in the text. */
  readonly dates: readonly DateMention[];
  /** All inline scripts, one after another. */
  readonly script: string;
}

/** HTML and its address to a page; never throws. */
export function openPage(source: string, url: string): Page {
  return finish(pageSteps(source, url));
}

/** `openPage` in steps, between which whoever runs it may rest. */
export function* pageSteps(source: string, url: string): Steps<Page> {
  const html = yield* htmlSteps(source);
  const base = baseOf(html, url);
  const metas = metasOf(html);
  const body = findArticleBody(html);
  yield;
  const anchors = yield* anchorSteps(html, base);
  yield;
  const dates = yield* dateSteps(html.text);
  const script = html.scripts.map(({ text }) => text).join("\n");
  return { url, base, html, metas, body, anchors, dates, script };
}

function baseOf(html: Html, url: string): string {
  const href = html.kinds.elements("base").find(({ attributes }) => attributes["href"])?.attributes["href"];
  return (href === undefined ? null : absoluteUrl(href, url)) ?? url;
}
