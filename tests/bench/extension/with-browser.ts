import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchWithExtension, type ExtensionBrowser } from "../../browser/launch.ts";

/** Opens a browser with the extension on a fresh profile while `use` runs, and leaves nothing behind. */
export async function withBrowser<Result>(
  extensionDir: string,
  use: (browser: ExtensionBrowser) => Promise<Result>,
): Promise<Result> {
  const userDataDir = mkdtempSync(join(tmpdir(), "gongkai-lens-bench-profile-"));
  try {
    const browser = await launchWithExtension({ extensionDir, userDataDir, headless: true, lang: "zh-CN" });
    try {
      return await use(browser);
    } finally {
      await browser.context.close();
    }
  } finally {
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}
