import type { Article, Identity } from "../bureau.ts";
import { documentHead } from "../dialects/trs/article.ts";

/** The head of a document, with a day it was written that is not the day of publication; "" of other articles. */
export function documentTable(identity: Identity, article: Article): string {
  return article.document === null ? "" : `${documentHead(identity, article, article.document)}\n`;
}
