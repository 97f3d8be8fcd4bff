import type { Answers } from "./dialect.ts";

/** The addresses of all pages of HTML. */
export function htmlAddresses({ pages }: Answers): string[] {
  return [...pages]
    .filter(([, { contentType }]) => contentType.startsWith("text/html"))
    .map(([address]) => address);
}

/** A page's text in the encoding that it declares itself; throws when there is no such page. */
export function decoded({ pages }: Answers, address: string): string {
  const page = pages.get(address);
  if (!page) throw new Error(`no page at ${address}`);
  const text = new TextDecoder().decode(page.body);
  return text.includes("charset=gb2312") ? new TextDecoder("gb18030").decode(page.body) : text;
}

/** Every address on the same host that a page links to or loads, commented-out ones aside, without query and fragment. */
export function internalLinks(answers: Answers): Set<string> {
  const links = htmlAddresses(answers).flatMap((address) => {
    const html = decoded(answers, address).replaceAll(
      /<!--[^]*?-->|<script type="text\/x-handlebars[^]*?<\/script>/g,
      "",
    );
    const targets = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target = ""]) => target);
    return targets.flatMap((target) => {
      const url = new URL(target.replaceAll("&amp;", "&"), `http://portal.example${address}`);
      return url.host === "portal.example" && url.protocol === "http:" ? [url.pathname] : [];
    });
  });
  return new Set(links);
}
