/**
 * The cookies one audit collects, kept by host. Firewalls of government sites set a cookie and redirect to the same
 * address; a reader that forgets it turns in circles and would call a healthy site unreachable.
 */
export class CookieJar {
  readonly #hosts = new Map<string, Map<string, string>>();

  /** Keeps what the answer of `url` set; paths, domains and lifetimes are ignored: an audit is short. */
  take(url: string, setCookies: readonly string[]): void {
    if (setCookies.length === 0) return;
    const host = new URL(url).host;
    const cookies = this.#hosts.get(host) ?? new Map<string, string>();
    for (const line of setCookies) {
      const [pair = ""] = line.split(";", 1);
      const at = pair.indexOf("=");
      if (at > 0) cookies.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim());
    }
    this.#hosts.set(host, cookies);
  }

  /** The `Cookie` header for `url`, "" where there is none. */
  headerFor(url: string): string {
    const cookies = this.#hosts.get(new URL(url).host) ?? new Map<string, string>();
    return [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}
