/** A 大汉 datastore: rows as pieces of HTML, and where the next group of them is asked for. */
export interface Datastore {
  readonly records: readonly string[];
  readonly nextGroup: string | null;
  /** Rows of all groups, where it says. */
  readonly count: number | null;
}

const COUNT = /<totalrecord>\s*(\d{1,7})\s*<\/totalrecord>/i;

/** Takes a datastore apart; records without CDATA, cut off or empty are passed over. Never throws. */
export function datastoreOf(text: string): Datastore {
  const [group] = partsOf(text, "nextgroup");
  const href = /href\s*=\s*["']([^"']{1,500})["']/i.exec(group ?? "")?.[1];
  const count = COUNT.exec(text)?.[1];
  return {
    records: partsOf(text, "record").filter((record) => record.trim() !== ""),
    nextGroup: href === undefined ? null : href.replaceAll("&amp;", "&"),
    count: count === undefined ? null : Number(count),
  };
}

/** By index, not by pattern: a datastore of megabytes is read in one pass. */
function partsOf(text: string, tag: string): string[] {
  const [open, close] = [`<${tag}>`, `</${tag}>`];
  const parts: string[] = [];
  for (let at = text.indexOf(open); at >= 0;) {
    const end = text.indexOf(close, at);
    if (end < 0) break;
    parts.push(unwrapped(text.slice(at + open.length, end)));
    at = text.indexOf(open, end);
  }
  return parts;
}

function unwrapped(part: string): string {
  const from = part.indexOf("<![CDATA[");
  const to = part.lastIndexOf("]]>");
  return from < 0 || to < from ? part : part.slice(from + "<![CDATA[".length, to);
}
