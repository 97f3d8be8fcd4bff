import type { Link, Response } from "../../facts/page-facts.ts";
import { menuLinks } from "./menu-links.ts";
import { nfraColumn } from "./nfra-column.ts";
import { parseJson } from "../feeds/parse-json.ts";
import { sameHost } from "../../facts/addresses/same-host.ts";

/** How the way to a program's columns is called; no column is called so. */
export const MENU_NAME = "目录树";

const SCRIPT_FILE = /\.m?js(?:$|\?)/i;
const SCRIPT_TYPE = /javascript|ecmascript/i;
/** A file of data that by its name is the program's menu, as the program asks for it. */
const MENU_FILE =
  /["'`]([^"'`\s<>{}$]{0,120}(?:tree|menu|nav(?![a-z]{0,8}able)|channel|column|catalog|lanmu|mulu)[^"'`\s<>{}$]{0,60}\.json)["'`]/gi;
const MOST_FILES = 5;

/**
 * What an answer tells of the columns of a portal that is one program: its script names the file with the menu, the
 * file names the columns. Null for any other answer.
 */
export function programColumns({ finalUrl, contentType, status }: Response, text: string): Link[] | null {
  if (status >= 400 || /^\s*</.test(text)) return null;
  if (SCRIPT_TYPE.test(contentType) || SCRIPT_FILE.test(finalUrl)) return menuFiles(text, finalUrl);
  return /^\s*[[{]/.test(text) ? menuLinks(parseJson(text), finalUrl, nfraColumn) : null;
}

function menuFiles(script: string, url: string): Link[] {
  const root = new URL("/", url).href;
  const files = Array.from(script.matchAll(MENU_FILE), ([, path = ""]) => sameHost(path, root));
  const found = new Set(files.filter((file) => file !== null));
  return [...found].slice(0, MOST_FILES).map((file) => ({ name: MENU_NAME, url: file }));
}
