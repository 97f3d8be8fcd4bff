import type { Fetch } from "../crawl/fetch-page.ts";
import { absoluteUrl } from "../facts/addresses/absolute-url.ts";
import type { Cause } from "../facts/cause.ts";
import type { CookieJar } from "./cookie-jar.ts";
import { networkDetail } from "./network-detail.ts";

export interface FollowingOptions {
  readonly cookies: CookieJar;
  /** Whether a redirect may lead to this address. */
  readonly scopeAllows: (url: string) => boolean;
  /** Ends every request, whatever it waits for. */
  readonly signal: AbortSignal;
}

const MAX_REDIRECTS = 10;
const HEADERS = {
  "user-agent": "Mozilla/5.0 (compatible; GongkaiLens)",
  accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  "accept-language": "zh-CN,zh;q=0.9,en;q=0.5",
};

/**
 * Node's fetch with what a browser would do and Node does not: redirects keep the cookies they set, and never lead
 * out of the scope, to another protocol or in a circle. Made for one page; `refusal` says why it did not follow.
 */
export class FollowingFetch {
  #refusal: { readonly cause: Cause; readonly detail: string } | null = null;

  constructor(private readonly options: FollowingOptions) {}

  get refusal() {
    return this.#refusal;
  }

  /** As the platform's; rejects for a dead line and where a redirect is refused. */
  readonly fetch: Fetch = async (start, init) => {
    const seen = new Set<string>();
    for (let url = start; ;) {
      const question = `${url} ${this.options.cookies.headerFor(url)}`;
      // The same address with a new cookie is another question; with the same one it is a circle.
      if (seen.has(question) || seen.size > MAX_REDIRECTS) this.#refuse("redirect-loop", url);
      if (this.#refusal) throw new Error(this.#refusal.cause);
      seen.add(question);
      // What a form or a feed was sent goes to the first address only.
      const { signal } = init;
      const answer = await this.#ask(url, url === start ? init : signal ? { signal } : {});
      const location = redirectOf(answer);
      if (location === null) return answer;
      await answer.body?.cancel();
      url = this.#next(url, location);
    }
  };

  async #ask(url: string, init: RequestInit): Promise<Response> {
    const { cookies, signal } = this.options;
    const cookie = cookies.headerFor(url);
    try {
      const answer = await fetch(url, {
        ...init,
        headers: { ...HEADERS, ...(cookie && { cookie }), ...Object.fromEntries(new Headers(init.headers)) },
        redirect: "manual",
        signal: AbortSignal.any(init.signal ? [init.signal, signal] : [signal]),
      });
      cookies.take(url, answer.headers.getSetCookie());
      return answer;
    } catch (error) {
      throw new Error(networkDetail(error), { cause: error });
    }
  }

  #next(from: string, location: string): string {
    const next = absoluteUrl(location, from);
    if (next === null) this.#refuse("unsupported-type", location);
    else if (!this.options.scopeAllows(next)) this.#refuse("needs-permission", next);
    return next ?? from;
  }

  #refuse(cause: Cause, detail: string): void {
    this.#refusal ??= { cause, detail };
  }
}

function redirectOf(answer: Response): string | null {
  return answer.status >= 300 && answer.status < 400 ? answer.headers.get("location") : null;
}
