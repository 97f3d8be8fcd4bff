import type { Page } from "../../dialect.ts";
import { gbkBytes } from "./gbk.ts";

/** A page of HTML; the header does not name the encoding, as on most of these servers. */
export function htmlPage(html: string, encoding: "utf-8" | "gbk" = "utf-8"): Page {
  const body = encoding === "gbk" ? gbkBytes(html) : new TextEncoder().encode(html);
  return { status: 200, contentType: "text/html", body };
}

export function textPage(text: string, contentType = "text/plain"): Page {
  return { status: 200, contentType: `${contentType}; charset=utf-8`, body: new TextEncoder().encode(text) };
}

const ATTACHMENTS = {
  pdf: {
    contentType: "application/pdf",
    text: "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
  },
  /** The end-of-directory record of an empty archive: enough for a reader that looks at the first bytes. */
  xlsx: {
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    text: `PK\u0005\u0006${"\u0000".repeat(18)}`,
  },
} as const;

export function attachmentPage(type: "pdf" | "xlsx"): Page {
  const { contentType, text } = ATTACHMENTS[type];
  return { status: 200, contentType, body: new TextEncoder().encode(text) };
}
