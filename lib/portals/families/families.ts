import { anhui } from "./anhui.ts";
import { avalon } from "./avalon.ts";
import { channelTree } from "./channel-tree.ts";
import { cmspro } from "./cmspro.ts";
import { components } from "./components.ts";
import { frameList } from "./frame-list.ts";
import { gkmlpt } from "./gkmlpt.ts";
import { hanweb } from "./hanweb.ts";
import { jpaas } from "./jpaas.ts";
import { nfra } from "./nfra.ts";
import type { Portal } from "./portal.ts";
import { scriptArrays } from "./script-arrays.ts";
import { shanghai } from "./shanghai.ts";
import { singlePageApplication } from "./single-page-application.ts";
import { trs } from "./trs.ts";
import { writtenFeed } from "./written-feed.ts";

/**
 * Every family, the most particular first; a page can belong to several (福建 is TRS with Avalon). 博达 and programs
 * in JSP and ASP.NET write links: the generic readers behind these see all of theirs.
 */
export const FAMILIES: readonly Portal[] = [
  gkmlpt,
  hanweb,
  jpaas,
  scriptArrays,
  avalon,
  shanghai,
  anhui,
  components,
  cmspro,
  trs,
  nfra,
  writtenFeed,
  singlePageApplication,
  frameList,
  channelTree,
];
