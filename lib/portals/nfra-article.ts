import { decodeBody } from "../facts/plain-text/decode.ts";
import type { PageFacts, Response } from "../facts/page-facts.ts";
import { z } from "../facts/zod.ts";
import { parseJson } from "./feeds/parse-json.ts";
import { readPage } from "./read-page.ts";

const text = z.string().nullish();
const answer = z.object({
  data: z.object({
    docTitle: text,
    docSubtitle: text,
    publishDate: z.string(),
    documentNo: text,
    docSource: text,
    listTwoItem: z.array(z.object({ ItemName: text })).nullish(),
    docClob: z.string(),
  }),
});

/**
 * The facts of an article whose text came as JSON: read as the page that the application would draw of it. Null for an
 * answer that is no article.
 */
export function nfraArticle(shell: PageFacts, response: Response): PageFacts | null {
  const { data } = answer.safeParse(parseJson(decodeBody(response.body, response.contentType).text));
  if (data === undefined) return null;
  const facts = readPage({
    ...{ url: shell.url, finalUrl: shell.finalUrl, status: response.status, fetchedAt: shell.fetchedAt },
    serverTime: shell.serverTime,
    contentType: "text/html; charset=utf-8",
    body: new TextEncoder().encode(drawn(data.data)),
  });
  if (facts.state !== "ok") return null;
  return {
    ...facts,
    site: shell.site,
    contentType: shell.contentType,
    bytes: response.body.byteLength,
    capture: "feed",
  };
}

function drawn({
  docTitle,
  docSubtitle,
  publishDate,
  documentNo,
  docSource,
  listTwoItem,
  docClob,
}: Doc): string {
  const title = escaped(docSubtitle ?? docTitle ?? "");
  const column = escaped(listTwoItem?.[0]?.ItemName ?? "");
  return `<meta name="ArticleTitle" content="${title}"><meta name="ColumnName" content="${column}">
<p>发布时间：${escaped(publishDate)}</p><p>来源：${escaped(docSource ?? "")}</p><p>文号：${escaped(documentNo ?? "")}</p>
<div id="zoom">${bodyOf(docClob)}</div>`;
}

/** The text comes as a whole document of its own. */
function bodyOf(document: string): string {
  const start = document.indexOf("<body");
  const from = start < 0 ? 0 : document.indexOf(">", start) + 1;
  const end = document.lastIndexOf("</body>");
  return document.slice(from, end < from ? document.length : end);
}

type Doc = z.infer<typeof answer>["data"];

function escaped(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;");
}
