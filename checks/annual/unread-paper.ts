import type { FileReading } from "../../lib/facts/documents/file-reading.ts";
import type { Attachment } from "../../lib/facts/page-facts.ts";
import type { Text } from "../../lib/facts/text.ts";

/** A file beside a report, and why its words did not reach the check. */
export interface UnreadPaper {
  readonly url: string;
  readonly why: Text;
}

const NOT_OPENED: Text = { zh: "没有读出", en: "was not read" };
const WHY = {
  "no-text": { zh: "是扫描件或图片，没有文字", en: "is a scan or a picture without text" },
  encrypted: { zh: "设了密码，打不开", en: "is locked with a password" },
  "old-format": { zh: "是早期或特殊的 Word 格式，读不出文字", en: "is of an early or unusual Word format" },
  unsupported: { zh: "不是 PDF、OFD、Word 文件，读不出文字", en: "is no PDF, OFD or Word file" },
  broken: { zh: "打不开，可能已损坏", en: "cannot be opened and may be broken" },
  "too-large": { zh: "太大，没有读", en: "is too large" },
  "no-reader": NOT_OPENED,
} as const satisfies Record<string, Text>;

/** Why a file tells nothing; also one that was read says nothing of the report when the report is not in it. */
export function unreadPaper({ url, reading }: Attachment): UnreadPaper {
  return { url, why: whyOf(reading) };
}

function whyOf(reading: FileReading | undefined): Text {
  if (reading === undefined) return NOT_OPENED;
  switch (reading.outcome) {
    case "unread":
      return WHY[reading.why];
    case "unreachable":
      return { zh: `没有取到（${reading.detail}）`, en: `could not be fetched (${reading.detail})` };
    case "read":
      return { zh: "里没有认出年报", en: "shows no report that was recognised" };
  }
}
