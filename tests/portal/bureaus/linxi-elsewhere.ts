import type { Bureau } from "../bureau.ts";
import type { Family } from "../dialect.ts";
import { anhui } from "../dialects/anhui.ts";
import { aspx } from "../dialects/aspx.ts";
import { avalon } from "../dialects/avalon.ts";
import { channel } from "../dialects/channel.ts";
import { comp } from "../dialects/comp.ts";
import { jsp } from "../dialects/jsp.ts";
import { shanghai } from "../dialects/shanghai.ts";
import { tree } from "../dialects/tree.ts";
import { vsb } from "../dialects/vsb.ts";
import { beijing } from "../dialects/beijing.ts";
import { cmspro } from "../dialects/cmspro.ts";
import { gkmlpt } from "../dialects/gkmlpt.ts";
import { hanweb } from "../dialects/hanweb.ts";
import { jpaas } from "../dialects/jpaas.ts";
import { spa } from "../dialects/spa.ts";
import { inDialect } from "./in-dialect.ts";
import { linxi } from "./linxi.ts";
import { linxiScripted, linxiTalkative } from "./linxi-variants.ts";

const FAMILIES = {
  avalon,
  shanghai,
  anhui,
  comp,
  vsb,
  jsp,
  aspx,
  tree,
  channel,
  hanweb,
  jpaas,
  beijing,
  spa,
};

/** The blameless bureau on other makers' systems, by the names the command line knows them by: `linxi-vsb`. */
export const LINXI_ELSEWHERE: readonly (readonly [name: string, bureau: Bureau])[] = [
  ...Object.entries(FAMILIES).map(([name, family]) => elsewhere(name, family, linxi)),
  elsewhere("cmspro", cmspro, linxiScripted),
  elsewhere("gkmlpt", gkmlpt, linxiTalkative),
];

function elsewhere(name: string, family: Family, bureau: Bureau): readonly [string, Bureau] {
  return [`linxi-${name}`, inDialect(bureau, family, `linxi-${name}`)];
}
