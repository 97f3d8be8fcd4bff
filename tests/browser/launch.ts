import { chromium, type BrowserContext, type CDPSession, type Worker } from "@playwright/test";

import { findOrInstallChromium } from "./find-chromium.ts";

export interface LaunchOptions {
  /** Absolute path of the built extension (the folder with manifest.json). */
  readonly extensionDir: string;
  /** Profile folder; launching again on the same one finds the extension's data again. */
  readonly userDataDir: string;
  readonly headless: boolean;
  readonly lang: "zh-CN" | "en-US";
}

/** A running browser with the extension in it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Session of the whole browser, for what no page can do: clicking the extension's icon, closing its popup. */
  readonly browserCdp: CDPSession;
  /** The background's worker; waits until it runs, rejects after 10 s. */
  serviceWorker(): Promise<Worker>;
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Chrome and Edge let a debugger load an extension only with this; Chromium does so anyway.
  "--enable-unsafe-extension-debugging",
];

/** Opens the browser with the extension loaded. Throws with advice where there is no browser. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const found = await findOrInstallChromium();
  if ("problem" in found) throw new Error(found.problem);
  const { extensionDir, userDataDir, headless, lang } = options;
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath: found.path,
    headless,
    locale: lang,
    // Linux takes the language of the browser's own screens, hence of `i18n`, from the environment, Windows from the flag.
    env: { ...definedOnly(process.env), LANGUAGE: lang.replace("-", "_") },
    // Playwright's --disable-extensions would win over --load-extension.
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      `--lang=${lang}`,
      ...FLAGS,
    ],
  });
  try {
    const browserCdp = await browserSession(context);
    const extensionId = await loadedId(browserCdp, extensionDir);
    return { context, extensionId, browserCdp, serviceWorker: () => workerOf(context, extensionId) };
  } catch (error) {
    // A browser left open would keep the whole process from ending.
    await context.close();
    throw error;
  }
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error("This Chromium gives no access to the browser as a whole: use a newer one.");
  return await browser.newBrowserCDPSession();
}

/** Google Chrome and Edge ignore --load-extension (since 137): there the debugger loads it. */
async function loadedId(browserCdp: CDPSession, extensionDir: string): Promise<string> {
  const { extensions } = await browserCdp.send("Extensions.getExtensions");
  const ours = extensions.find(({ path }) => path === extensionDir);
  return ours?.id ?? (await browserCdp.send("Extensions.loadUnpacked", { path: extensionDir })).id;
}

async function workerOf(context: BrowserContext, extensionId: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  const running = context.serviceWorkers().find(isOurs);
  return running ?? (await context.waitForEvent("serviceworker", { predicate: isOurs, timeout: 10_000 }));
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
