import { bareText } from "../facts/clean-text.ts";
import type { Portal } from "./portal.ts";

const ROOT_IDS = new Set(["app", "root", "__nuxt", "__next"]);
const SHELL_TEXT = 60;

/** A shell that a framework fills: an application root and hardly any text (NFRA and many provincial platforms). */
export const singlePageApplication: Portal = {
  name: "single-page-application",
  recognise: ({ html }) =>
    html.scripts.length > 0 &&
    bareText(html.text).length < SHELL_TEXT &&
    html.nodes.some(({ tag, attributes }) => tag === "app-root" || ROOT_IDS.has(attributes["id"] ?? "")),
  dynamic: () => ({ code: "application-shell", quote: "" }),
};
