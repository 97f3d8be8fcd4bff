import type { IncomingHttpHeaders } from "node:http";

export interface Validators {
  readonly etag: string;
  readonly "last-modified": string;
}

/** Whether the asker has these very bytes already (RFC 9110 §13.2.2): its tag decides, its day only without one. */
export function isUnchanged(
  headers: Pick<IncomingHttpHeaders, "if-none-match" | "if-modified-since">,
  validators: Validators,
): boolean {
  const tags = headers["if-none-match"];
  if (tags !== undefined)
    return tags.split(",").some((tag) => tag.trim().replace(/^W\//, "") === validators.etag);
  const since = Date.parse(headers["if-modified-since"] ?? "");
  return since >= Date.parse(validators["last-modified"]);
}
