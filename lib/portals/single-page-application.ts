import { bareLength } from "../facts/clean-text.ts";
import { gkmlpt } from "./gkmlpt.ts";
import type { Portal } from "./portal.ts";

const ROOT_IDS = new Set(["app", "root", "__nuxt", "__next"]);
const SHELL_TEXT = 60;

/** A shell that a framework fills: an application root and hardly any text (NFRA and many provincial platforms). */
export const singlePageApplication: Portal = {
  name: "single-page-application",
  recognise: ({ html }) =>
    html.scripts.length > 0 &&
    bareLength(html.text, SHELL_TEXT) < SHELL_TEXT &&
    (html.kinds.elements("app-root").length > 0 ||
      html.nodes.some(({ attributes }) => ROOT_IDS.has(attributes["id"] ?? ""))),
  // gkmlpt tells its columns in the shell itself.
  dynamic: (page) => (gkmlpt.recognise(page) ? null : { code: "application-shell", quote: "" }),
};
