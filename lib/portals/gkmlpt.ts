import type { Portal } from "./portal.ts";

const CONFIG = /_CONFIG\s*=\s*\{/;

/** 广东 gkmlpt: a single-page application over an interface; columns are hash routes. */
export const gkmlpt: Portal = {
  name: "gkmlpt",
  recognise: ({ url, script }) => /\/gkmlpt(?:\/|$)/.test(new URL(url).pathname) && CONFIG.test(script),
  dynamic: () => ({ code: "gkmlpt", quote: "window._CONFIG" }),
};
