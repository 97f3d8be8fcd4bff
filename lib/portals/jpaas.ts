import type { Portal } from "./portal.ts";

const SIGN = /\bloadPageData\s*\(|\bqueryData\s*=|\/front\/page\/build\/unit/;

/** 大汉 jpaas: the list comes from an interface and a handlebars template; the page itself has no rows. */
export const jpaas: Portal = {
  name: "jpaas",
  recognise: ({ script, html }) =>
    SIGN.test(script) || html.scripts.some(({ type }) => type === "text/x-handlebars-template"),
  dynamic: ({ script, html }) => {
    const call = SIGN.exec(script)?.[0];
    const template = html.nodes.find(({ attributes }) => attributes["querydata"] !== undefined);
    if (call !== undefined) return { code: "jpaas", quote: call };
    return {
      code: "jpaas",
      quote: template?.attributes["querydata"]?.slice(0, 80) ?? "text/x-handlebars-template",
    };
  },
};
