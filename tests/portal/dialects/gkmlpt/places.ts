import type { Article, Identity } from "../../bureau.ts";

/** The bureau's place on the city's host. */
export const BASE = "/kjj/";

/** The one page of the application, without the route. */
export const INDEX = `${BASE}gkmlpt/index`;

/** The platform's number of the site, `sid` in its queries. */
export function siteNumber({ idCode }: Identity): string {
  return idCode.slice(0, 6);
}

/** `/kjj/gkmlpt/content/270/270784/post_270784012.html`: the number stands in it three times. */
export function postAddress(channelId: number, { id }: Article): string {
  const post = `${channelId}${id}`;
  return `${BASE}gkmlpt/content/${post.slice(0, -6)}/${post.slice(0, -3)}/post_${post}.html`;
}
