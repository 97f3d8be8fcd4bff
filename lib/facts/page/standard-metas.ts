import type { Metas } from "./metas.ts";

/** The page labels of 国办发〔2017〕47号, in lower case. */
const STANDARD = [
  "sitename",
  "sitedomain",
  "siteidcode",
  "columnname",
  "columndescription",
  "columnkeywords",
  "columntype",
  "articletitle",
  "pubdate",
  "contentsource",
];

/** Which standard labels the page carries with a real value; templates' placeholders are none. */
export function standardMetas(metas: Metas): string[] {
  return STANDARD.filter((name) => metas.has(name));
}
