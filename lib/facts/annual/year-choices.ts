import { absoluteUrl } from "../addresses/absolute-url.ts";
import type { Choice } from "../html/html.ts";
import type { Page } from "../page/page.ts";
import type { Link } from "../page-facts.ts";

/** `report.jsp?fbtime=2024`, `/nb/2024.html`: what a browser can be sent to. */
const ADDRESS = /[/?]|\.s?html?$|\.jspx?$/;
/** `location.href='report.jsp?fbtime=' + this.value`: the address up to the value, with nothing behind it. */
const SENT_TO = /['"]([^'"]*[?&]\w+=)['"]\s*\+[^+]*$/;
/** A longer one is a program of its own. */
const MOST_OF_SCRIPT = 500;
/** The year that the page's own address chooses. */
const CHOSEN = /[?&](\w+)=20\d{2}(?=&|$)/;

/** The entries of the page's lists to choose from, each with the address to which choosing it leads. */
export function yearChoices({ html, base, url }: Page, isYear: (name: string) => boolean): Link[] {
  return html.choices.flatMap((choice) => {
    const name = choice.text.replace(/\s+/g, "");
    if (!isYear(name) || (choice.parent?.region ?? "content") !== "content") return [];
    const address = addressOf(choice, name, url);
    const target = address === null ? null : absoluteUrl(address, base);
    return target === null ? [] : [{ name, url: target }];
  });
}

/** Null where nothing says what becomes of the choice. */
function addressOf({ attributes, list, parent }: Choice, name: string, url: string): string | null {
  const value = attributes["value"] ?? name;
  if (ADDRESS.test(value)) return value;
  const sentTo = SENT_TO.exec((list["onchange"] ?? "").slice(0, MOST_OF_SCRIPT))?.[1];
  if (sentTo !== undefined) return `${sentTo}${encodeURIComponent(value)}`;
  const key = CHOSEN.exec(new URL(url).search)?.[1] ?? (isOwnForm(parent) ? list["name"] : undefined);
  return key === undefined || !/^\w+$/.test(key) ? null : withParameter(url, key, encodeURIComponent(value));
}

/** Whether choosing sends a form back to the page itself, by its address. */
function isOwnForm(parent: Choice["parent"]): boolean {
  let node = parent;
  while (node !== null && node.tag !== "form") node = node.parent;
  return node !== null && !/post/i.test(node.attributes["method"] ?? "") && !node.attributes["action"];
}

/** The rest of the query stays as it is written, in whatever encoding. */
function withParameter(url: string, key: string, value: string): string {
  const { origin, pathname, search } = new URL(url);
  const others = search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !pair.startsWith(`${key}=`));
  return `${origin}${pathname}?${[...others, `${key}=${value}`].join("&")}`;
}
