import { avalon } from "./avalon.ts";
import { cmspro } from "./cmspro.ts";
import { gkmlpt } from "./gkmlpt.ts";
import { hanweb } from "./hanweb.ts";
import { jpaas } from "./jpaas.ts";
import type { Portal } from "./portal.ts";
import { singlePageApplication } from "./single-page-application.ts";
import { trs } from "./trs.ts";

/** Every family, the most particular first; a page can belong to several (福建 is TRS with Avalon). */
export const FAMILIES: readonly Portal[] = [
  gkmlpt,
  hanweb,
  jpaas,
  avalon,
  cmspro,
  trs,
  singlePageApplication,
];
