import { absoluteUrl } from "../../facts/addresses/absolute-url.ts";

const FILE = /^(.*?)(?:_\d{1,5})?\.(s?html?)$/i;

/** The file of a further page of the list that stands at this address: `index.html` → `index_2.html`. */
export function numberedFile(url: string, number: number, script = ""): string | null {
  const { pathname } = new URL(url);
  const file = FILE.exec(pathname.slice(pathname.lastIndexOf("/") + 1));
  const name = file?.[1] ?? "index";
  // A directory does not tell what its file is called; the script that writes the addresses does.
  const extension = file?.[2] ?? /["'.](s?html?)["']/i.exec(script)?.[1] ?? "html";
  return absoluteUrl(`${name}_${number}.${extension}`, new URL(".", url).href);
}
