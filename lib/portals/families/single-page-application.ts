import { bareLength } from "../../facts/plain-text/clean-text.ts";
import type { Page } from "../../facts/page/page.ts";
import type { Link } from "../../facts/page-facts.ts";
import { gkmlpt } from "./gkmlpt.ts";
import type { Portal } from "./portal.ts";
import { MENU_NAME } from "../menus/program-menu.ts";
import { sameHost } from "../../facts/addresses/same-host.ts";

const ROOT_IDS = new Set(["app", "root", "__nuxt", "__next"]);
const SHELL_TEXT = 60;
/** The program itself, as against what it brings along. */
const PROGRAM = /(?:^|\/)(?:main|app|index|bundle|umi|runtime)[\w.~-]{0,60}\.m?js(?:\?|$)/i;

/** A shell that a framework fills: an application root and hardly any text (NFRA and many provincial platforms). */
export const singlePageApplication: Portal = {
  name: "single-page-application",
  recognise: ({ html }) =>
    html.scripts.length > 0 &&
    bareLength(html.text, SHELL_TEXT) < SHELL_TEXT &&
    (html.kinds.elements("app-root").length > 0 ||
      html.nodes.some(({ attributes }) => ROOT_IDS.has(attributes["id"] ?? ""))),
  columns: (page) => (gkmlpt.recognise(page) ? [] : scriptsOf(page)),
  // gkmlpt tells its columns in the shell itself.
  dynamic: (page) => (gkmlpt.recognise(page) ? null : { code: "application-shell", quote: "" }),
};

/** The file with the program: it names the file with the menu, where no link leads to a column. */
function scriptsOf({ html, base }: Page): Link[] {
  const files = html.scripts.filter(({ src }) => PROGRAM.test(src)).map(({ src }) => sameHost(src, base));
  return [...new Set(files.filter((url) => url !== null))].map((url) => ({ name: MENU_NAME, url }));
}
