import { pathOf } from "./address-parts.ts";

const FILE = /\.(pdf|docx?|xlsx?|pptx?|ofd|wps|et|zip|rar|7z)$/i;

/** The kind of file that an address names, in lower case; null for a page. */
export function fileTypeOf(url: string): string | null {
  return FILE.exec(pathOf(url))?.[1]?.toLowerCase() ?? null;
}
