/** A calendar has a page for every day there ever was: five years by month are enough to see what it is. */
const MOST_CALENDAR_PAGES = 60;
/** So many addresses of one script before its parameters are looked at. */
const ENOUGH_TO_TELL = 200;
const FREE_PARAMETERS = 3;
/** Ids differ from address to address; the values of a filter come back again and again. */
const FEW_VALUES = 1 / 4;
const MOST_SEGMENTS = 15;

const DAY_PARAMETER = /^(?:date|day|month|year|ym|ymd|rq|riqi|nian|yue|week|start|end|begin)(?:time|date)?$/i;
const DAY_PATH = /\/(?:19|20|21)\d{2}(?:[/-]\d{1,2}){0,2}\/?$/;

interface Script {
  count: number;
  readonly values: Map<string, Set<string>>;
}

/**
 * Tells addresses that lead round in a machine from pages that somebody wrote: calendars, filters in every
 * combination, paths that grow by repeating themselves. Rebuilt from the known addresses after a crash.
 */
export class Traps {
  readonly #calendars = new Map<string, number>();
  readonly #scripts = new Map<string, Script>();

  /** The pattern of the trap that the address belongs to; null where it is worth asking for, which is then counted. */
  trapOf(url: string): string | null {
    const { host, pathname, search } = new URL(url);
    const segments = pathname.split("/").filter(Boolean);
    if (segments.length > MOST_SEGMENTS || repeatsItself(segments)) return `${host}/…/${segments[0] ?? ""}/…`;
    const pairs = search
      .slice(1)
      .split("&")
      .filter(Boolean)
      .map((pair) => pair.split("=", 2) as [string, string?]);
    return this.#calendar(host, pathname, pairs) ?? this.#script(host, pathname, pairs);
  }

  #calendar(host: string, pathname: string, pairs: Pairs): string | null {
    const byPath = DAY_PATH.test(pathname);
    const byQuery = pairs.some(([name, value]) => DAY_PARAMETER.test(name) && /\d/.test(value ?? ""));
    if (!byPath && !byQuery) return null;
    const names = pairs.map(([name]) => name).join("&");
    const pattern = `${host}${byPath ? pathname.replace(/\d+/g, "#") : pathname}?${names}`;
    const count = (this.#calendars.get(pattern) ?? 0) + 1;
    this.#calendars.set(pattern, count);
    return count > MOST_CALENDAR_PAGES ? pattern : null;
  }

  #script(host: string, pathname: string, pairs: Pairs): string | null {
    if (pairs.length < FREE_PARAMETERS) return null;
    const pattern = `${host}${pathname}`;
    const script = this.#scripts.get(pattern) ?? { count: 0, values: new Map<string, Set<string>>() };
    this.#scripts.set(pattern, script);
    for (const [name, value = ""] of pairs) {
      script.values.set(name, (script.values.get(name) ?? new Set()).add(value));
    }
    script.count += 1;
    return script.count > ENOUGH_TO_TELL && isFilter(script) ? pattern : null;
  }
}

type Pairs = readonly (readonly [string, string?])[];

function isFilter({ count, values }: Script): boolean {
  const free = [...values.values()].map(({ size }) => size).filter((size) => size > 1);
  return free.length >= FREE_PARAMETERS && Math.max(...free) < count * FEW_VALUES;
}

/** A relative link that misses its base makes /a/b/a/b/a/b/…: the same steps three times over. */
function repeatsItself(segments: readonly string[]): boolean {
  for (let length = 1; length * 3 <= segments.length; length += 1) {
    for (let start = 0; start + length * 3 <= segments.length; start += 1) {
      const steps = (turn: number) =>
        segments.slice(start + turn * length, start + (turn + 1) * length).join("/");
      if (steps(0) === steps(1) && steps(1) === steps(2)) return true;
    }
  }
  return false;
}
