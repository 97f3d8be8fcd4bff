import type { CDPSession } from "@playwright/test";

/** The browser's own process, under which all its others run. */
export async function browserPid(browserCdp: CDPSession): Promise<number> {
  const { processInfo } = await browserCdp.send("SystemInfo.getProcessInfo");
  const own = processInfo.find(({ type }) => type === "browser");
  if (own === undefined) throw new Error("the browser does not name its process");
  return own.id;
}
