import type { Attributes } from "../html/attribute-reader.ts";
import { absoluteUrl } from "../addresses/absolute-url.ts";
import { pathOf } from "../addresses/address-parts.ts";
import { fileTypeOf } from "../addresses/file-type.ts";
import type { Page } from "../page/page.ts";
import type { PageFacts } from "../page-facts.ts";

type Attachment = PageFacts["attachments"][number];

const FILE_NAME = /\.(?:pdf|docx?|xlsx?|pptx?|ofd|wps|et|zip|rar|7z)$/i;
/** Most viewers and calls name no file. */
const FILE_SIGN = /\.(?:pdf|doc|xls|ppt|ofd|wps|et|zip|rar|7z)/i;
/** Where a viewer or a script names the file it shows. */
const NAMED_FILE = /(?:file=|['"])((?:https?:|\.{0,2}\/)?[^'"?&=\s<>]{1,300}\.(?:pdf|docx?|xlsx?|ofd|wps))/i;

/** Files a page offers: links, embedded viewers, and `onclick` openers; each address once, in page order. */
export function attachmentsOf(page: Page): Attachment[] {
  const linked = page.anchors
    .filter(({ kind }) => kind === "attachment")
    .map(({ url, text, node }) => ({ url, name: text || (node.attributes["title"] ?? "").trim() }));
  const files = [...linked, ...embedded(page)].flatMap(({ url, name }) => {
    const type = fileTypeOf(url);
    return type === null ? [] : [{ name: name || fileName(pathOf(url)), url, type }];
  });
  if (files.length < 2) return files;
  return [...new Map([...files].reverse().map((file) => [file.url, file])).values()].reverse();
}

function embedded({ html, base }: Page): { url: string; name: string }[] {
  const files: { url: string; name: string }[] = [];
  for (const { tag, attributes, template } of html.leads) {
    const source = template ? undefined : sourceOf(tag, attributes);
    if (source === undefined || !FILE_SIGN.test(source)) continue;
    const named = NAMED_FILE.exec(unescaped(source))?.[1] ?? (FILE_NAME.test(source) ? source : undefined);
    const url = named === undefined ? null : absoluteUrl(named, base);
    if (url !== null) files.push({ url, name: "" });
  }
  return files;
}

function sourceOf(tag: string, attributes: Attributes): string | undefined {
  if (tag === "iframe" || tag === "embed") return attributes["src"];
  return tag === "object" ? attributes["data"] : attributes["onclick"];
}

/** A viewer's address carries the file's as a parameter: `viewer.html?file=%2Ffiles%2F2025.pdf`. */
function unescaped(source: string): string {
  return source.replace(/%(?:2F|3A|3F|3D|26)/gi, (escape) => decodeURIComponent(escape));
}

function fileName(pathname: string): string {
  const last = pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // A name in GBK escapes stays as it is written.
  }
}
