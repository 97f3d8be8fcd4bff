import { absoluteUrl } from "../../facts/addresses/absolute-url.ts";
import type { Page } from "../../facts/page/page.ts";
import type { Link } from "../../facts/page-facts.ts";
import { z } from "../../facts/zod.ts";
import type { Portal } from "./portal.ts";
import { bracketed, scriptNumber, scriptString } from "../scripts/script-value.ts";
import { sameHost } from "../../facts/addresses/same-host.ts";

const CONFIG = /_CONFIG\s*=\s*\{/;
const TREE = /["']?\bTREE["']?\s*:\s*(?=\[)/;
const ROUTE = /^#\/?(\d+)$/;

interface TreeNode {
  readonly id: number | string;
  readonly name: string;
  readonly jump_url?: string | null | undefined;
  readonly children?: readonly TreeNode[] | null | undefined;
}
const treeNode: z.ZodType<TreeNode> = z.object({
  id: z.union([z.number(), z.string().regex(/^\d+$/)]),
  name: z.string(),
  jump_url: z.string().nullish(),
  get children() {
    return z.array(treeNode).nullish();
  },
});

/** 广东 gkmlpt: a single-page application over an interface; columns are hash routes, a department has its own path. */
export const gkmlpt: Portal = {
  name: "gkmlpt",
  recognise: ({ url, script }) =>
    url.includes("/gkmlpt") && /\/gkmlpt(?:\/|$)/.test(new URL(url).pathname) && CONFIG.test(script),
  columns: (page) => linksOf(treeOf(page), page),
  column: (page) => {
    const path = pathTo(treeOf(page), routeOf(page));
    return path === null ? null : path.map((node) => linkOf(node, page));
  },
  dynamic: (page) =>
    // Without a route the page only shows the way to its columns.
    routeOf(page) === null && treeOf(page).length > 0 ? null : { code: "gkmlpt", quote: "window._CONFIG" },
  feed: (page) => {
    const route = routeOf(page);
    const { pathname } = new URL(page.url);
    const app = pathname.slice(0, pathname.indexOf("/gkmlpt") + "/gkmlpt".length);
    const sid = scriptNumber(page.script, "SID")?.toString() ?? scriptString(page.script, "SID") ?? "";
    const url = route === null ? null : sameHost(`${app}/api/all/${route}?page=1&sid=${sid}`, page.url);
    return url === null ? null : { url, method: "GET", body: null, family: "gkmlpt" };
  },
};

function routeOf({ url }: Page): string | null {
  return ROUTE.exec(new URL(url).hash)?.[1] ?? null;
}

function treeOf({ script }: Page): readonly TreeNode[] {
  const at = TREE.exec(script);
  const text = at === null ? null : bracketed(script, at.index + at[0].length);
  if (text === null) return [];
  try {
    return z.array(treeNode).safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return []; // A configuration that is no JSON: the columns are drawn by the script alone.
  }
}

function linksOf(nodes: readonly TreeNode[], page: Page): Link[] {
  return nodes.flatMap((node) => [linkOf(node, page), ...linksOf(node.children ?? [], page)]);
}

/** `jump_url` is where the column went; without one it is a place in this page. */
function linkOf({ id, name, jump_url }: TreeNode, page: Page): Link {
  const jump = jump_url ? absoluteUrl(jump_url, page.url) : null;
  const own = new URL(page.url);
  own.hash = `#${id}`;
  return { name: name.replace(/\s/g, ""), url: jump ?? own.href };
}

function pathTo(nodes: readonly TreeNode[], route: string | null): TreeNode[] | null {
  for (const node of nodes) {
    if (String(node.id) === route) return [node];
    const below = pathTo(node.children ?? [], route);
    if (below !== null) return [node, ...below];
  }
  return null;
}
