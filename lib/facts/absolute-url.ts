const HTTP = /^https?:$/;

/**
 * The absolute http(s) address a link leads to, or null for anything else (`javascript:`, `mailto:`, nonsense).
 * Line breaks and indents inside an href are dropped, as browsers do.
 */
export function absoluteUrl(href: string, base?: string): string | null {
  const text = href.replace(/[\t\r\n]/g, "").trim();
  // An href that is empty or only a quirk of a template leads nowhere new.
  if (text === "" && base === undefined) return null;
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  url.username = "";
  url.password = "";
  return HTTP.test(url.protocol) && url.hostname !== "" ? url.href : null;
}
