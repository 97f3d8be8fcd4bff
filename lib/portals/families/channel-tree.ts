import { absoluteUrl } from "../../facts/addresses/absolute-url.ts";
import type { Page } from "../../facts/page/page.ts";
import type { Link } from "../../facts/page-facts.ts";
import { z } from "../../facts/zod.ts";
import { MENU_NAME } from "../menus/program-menu.ts";
import { parseJson } from "../feeds/parse-json.ts";
import type { Portal } from "./portal.ts";
import { sameHost } from "../../facts/addresses/same-host.ts";

/** Where 开普 gives the tree of a project's columns, as a call for a script tag (as at 邵阳). */
const ADDRESS =
  /(?:^|["'`(=\s])((?:https?:\/\/[\w.:-]{1,80})?\/[\w/-]{0,60}channel\/tree\w{0,10}\/[\w-]{1,60})/;
const PATH = /\/channel\/tree\w{0,10}\/[\w-]{1,60}$/;
const TREE = /\bztree\b/i;

const answer = z.array(
  z.object({ name: z.string(), iframeurl: z.string().nullish(), url: z.string().nullish() }),
);

/** A catalogue that a script draws from a file of its own: the file is the only way to columns that no link names. */
export const channelTree: Portal = {
  name: "channel-tree",
  recognise: (page) => addressOf(page) !== null,
  columns: (page) => {
    const url = addressOf(page);
    return url === null ? [] : [{ name: MENU_NAME, url }];
  },
};

/** The columns in the answer of a tree's address; null for any other address or answer. */
export function treeColumns(url: string, text: string): Link[] | null {
  if (!url.includes("/channel/tree") || !PATH.test(new URL(url).pathname)) return null;
  const nodes = answer.safeParse(parseJson(text)).data;
  return (
    nodes?.flatMap(({ name, iframeurl, url: own }) => {
      const target = absoluteUrl((iframeurl ?? "") || (own ?? "") || "#", url);
      return target === null || target === `${url}#` ? [] : [{ name: name.replace(/\s/g, ""), url: target }];
    }) ?? null
  );
}

function addressOf({ html, script, url }: Page): string | null {
  if (!TREE.test(html.names)) return null;
  const tree = html.nodes.find(({ attributes }) => TREE.test(attributes["class"] ?? ""));
  if (tree === undefined) return null;
  const written = [...Object.values(tree.attributes), script].map((text) => ADDRESS.exec(text ?? "")?.[1]);
  const found = written.find((address) => address !== undefined);
  return found === undefined ? null : sameHost(found, url);
}
