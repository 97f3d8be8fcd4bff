/** What feeds and list programs call the number of a page and the size of a page in a query. */
const PAGE = /^(?:page|page_?no|page_?num(?:ber)?|page_?index|cur_?page|curr_?page|current(?:_?page)?|p)$/i;
const SIZE = /^(?:page_?size|size|limit|rows|per_?page|pre_?page)$/i;
/** 大汉 jpaas keeps both in a JSON of its own. */
const NESTED = "paramJson";
const NUMBER = /^\d{1,6}$/;

/** The number of the page this address asks for; null where it names none. */
export function pageNumber(url: URL): number | null {
  return numberAt(url, PAGE);
}

/** How many rows the address asks for; null where it does not say. */
export function pageSize(url: URL): number | null {
  return numberAt(url, SIZE);
}

/** The same question for another page; null where the address has no place for a number. */
export function atPage(url: URL, page: number): string | null {
  const next = new URL(url);
  const nested = nestedIn(url);
  const inner = nested === null ? undefined : Object.keys(nested).find((key) => PAGE.test(key));
  if (nested !== null && inner !== undefined) {
    next.searchParams.set(NESTED, JSON.stringify({ ...nested, [inner]: page }));
    return next.href;
  }
  const key = [...url.searchParams.keys()].find((name) => PAGE.test(name));
  if (key === undefined) return null;
  // Rewritten in place: other parameters may be percent-encoded GBK, which decoding would destroy.
  next.search = url.search.replace(
    /([?&])([^=&]{1,20})=\d{1,6}(?=&|$)/g,
    (pair, mark: string, name: string) => (name === key ? `${mark}${name}=${page}` : pair),
  );
  return next.href;
}

function numberAt(url: URL, key: RegExp): number | null {
  const pairs = [...Object.entries(nestedIn(url) ?? {}), ...url.searchParams];
  const value = pairs.find(([name, text]) => key.test(name) && NUMBER.test(String(text)))?.[1];
  return value === undefined || Number(value) < 1 ? null : Number(value);
}

function nestedIn(url: URL): Record<string, unknown> | null {
  const text = url.searchParams.get(NESTED);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null; // Somebody else's idea of a parameter.
  }
}
