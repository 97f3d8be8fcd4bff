import type { Page } from "../../facts/page/page.ts";
import { z } from "../../facts/zod.ts";
import type { Portal } from "./portal.ts";
import { sameHost } from "../../facts/addresses/same-host.ts";
import { bracketed } from "../scripts/script-value.ts";

const SIGN = /\bloadPageData\s*\(|\bqueryData\s*=|\/front\/page\/build\/unit/;
const UNIT = "/api-gateway/jpaas-publish-server/front/page/build/unit";
/** The parameters of a unit, as a variable of the page's script. */
const PARAMETERS = /\b(?:params?|queryData)\s*=\s*(?=\{)/g;

const parameters = z.record(z.string(), z.union([z.string(), z.number()]));
type Parameters = z.infer<typeof parameters>;

/** 大汉 jpaas: the list comes from an interface and a handlebars template; the page itself has no rows. */
export const jpaas: Portal = {
  name: "jpaas",
  recognise: ({ script, html }) =>
    SIGN.test(script) ||
    html.scripts.some(({ type }) => type === "text/x-handlebars-template") ||
    html.attributeNames.has("querydata"),
  dynamic: ({ script, html }) => {
    const call = SIGN.exec(script)?.[0];
    const unit = [...html.scripts, ...html.nodes].find(
      ({ attributes }) => attributes["querydata"] !== undefined,
    );
    return {
      code: "jpaas",
      quote: call ?? unit?.attributes["querydata"]?.slice(0, 80) ?? "text/x-handlebars-template",
    };
  },
  feed: (page) => {
    const unit = unitOf(page);
    if (unit === null) return null;
    const query = new URLSearchParams(
      Object.entries(unit.data).map(([name, value]) => [name, String(value)]),
    );
    const url = sameHost(`${unit.path}?${query.toString()}`, page.url);
    return url === null ? null : { url, method: "GET", body: null, family: "jpaas" };
  },
};

interface Unit {
  readonly path: string;
  readonly data: Parameters;
}

/** A page can have several units (a banner, a menu): the list's is the one that names a list, else the first. */
function unitOf(page: Page): Unit | null {
  const units = [...attributeUnits(page), ...scriptUnits(page)];
  return units.find(({ data }) => /列表|list/i.test(String(data["tagId"] ?? ""))) ?? units[0] ?? null;
}

function attributeUnits({ html }: Page): Unit[] {
  return [...html.scripts, ...html.nodes].flatMap(({ attributes }) => {
    const data = parametersIn(attributes["querydata"] ?? "");
    return data === null ? [] : [{ path: attributes["url"] ?? UNIT, data }];
  });
}

function scriptUnits({ script }: Page): Unit[] {
  return [...script.matchAll(PARAMETERS)].slice(0, 20).flatMap(({ index, 0: set }) => {
    const data = parametersIn(
      bracketed(script.slice(index + set.length, index + set.length + 4000), 0) ?? "",
    );
    return data === null ? [] : [{ path: UNIT, data }];
  });
}

/** Written as JSON or with single quotes; a unit without a template is none. */
function parametersIn(text: string): Parameters | null {
  try {
    const data = parameters.safeParse(JSON.parse(text.replaceAll("'", '"'))).data;
    return data?.["tplSetId"] === undefined ? null : data;
  } catch {
    return null; // Some other script's object.
  }
}
