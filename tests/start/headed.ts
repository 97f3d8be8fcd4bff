import { mkdirSync } from "node:fs";

import { launchWithExtension } from "../browser/launch.ts";

export interface HeadedOptions {
  readonly extensionDir: string;
  readonly url: string;
  /** Kept between two starts, with the audits made. */
  readonly userDataDir: string;
}

const WHAT_TO_CLICK = `
浏览器已打开。请点地址栏右侧的拼图图标，再点“公开镜”，在弹出窗口中点“开始检查”。关闭浏览器窗口即结束。
The browser is open. Click the puzzle icon beside the address bar, then Gongkai Lens, then Start in its popup.
Close the browser's window to end.
`;

/** Opens a browser window with the extension on this page and waits until the user closes it. */
export async function headed({ extensionDir, url, userDataDir }: HeadedOptions): Promise<void> {
  mkdirSync(userDataDir, { recursive: true });
  const { context } = await launchWithExtension({
    extensionDir,
    userDataDir,
    headless: false,
    lang: "zh-CN",
  });
  const closed = new Promise((resolve) => context.once("close", resolve));
  const page = context.pages()[0] ?? (await context.newPage());
  // A page that does not load is for the user to see, not a reason to close the browser.
  await page
    .goto(url)
    .catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
  console.log(WHAT_TO_CLICK);
  await closed;
}

/** Whether a window can be shown here. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform === "darwin" || platform === "win32") return true;
  return Boolean(env["DISPLAY"]) || Boolean(env["WAYLAND_DISPLAY"]);
}
