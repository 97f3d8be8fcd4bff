import { normaliseUrl } from "../facts/addresses/page-url.ts";
import type { Response } from "../facts/page-facts.ts";
import { parseUrl } from "../facts/addresses/parse-url.ts";

/**
 * Where an answer stands, with the route that was asked for: what a network calls the final address never has a
 * fragment, yet each column of gkmlpt is one (`/gkmlpt/index#4942`).
 */
export function routedUrl({ url, finalUrl }: Pick<Response, "url" | "finalUrl">): string {
  const hash = parseUrl(url)?.hash ?? "";
  if (hash === "" || new URL(finalUrl).hash !== "") return finalUrl;
  const routed = `${finalUrl}${hash}`;
  return (normaliseUrl(routed) ?? "").includes("#") ? routed : finalUrl;
}
