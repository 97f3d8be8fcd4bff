import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

import { Bidi } from "./bidi.ts";
import { findOrInstallFirefox } from "./find-firefox.ts";
import { FirefoxPage } from "./firefox-page.ts";

/** A running Firefox with the extension in it. */
export interface ExtensionFirefox {
  /** Opens one of the extension's own pages: `popup.html?tab=1`. */
  openExtension(page: string): Promise<FirefoxPage>;
  open(url: string): Promise<FirefoxPage>;
  close(): Promise<void>;
}

/** The origin of the extension's pages, which Firefox otherwise draws by lot. */
const UUID = "6f1f2c0e-8a0b-4a6f-9a53-0d0c2f6f0001";
const START_LIMIT_MS = 30_000;
const manifestShape = z.looseObject({
  browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }),
});

/** Opens Firefox headless with the built extension. Throws with advice where there is no Firefox. */
export async function launchFirefox(extensionDir: string): Promise<ExtensionFirefox> {
  const found = await findOrInstallFirefox();
  if ("problem" in found) throw new Error(found.problem);
  const folder = mkdtempSync(join(tmpdir(), "gongkai-lens-firefox-"));
  const { path, id } = grantedCopy(extensionDir, folder);
  const { child, url } = await start(found.path, profileFor(id, folder));
  const bidi = await Bidi.connect(url);
  await bidi.send("webExtension.install", { extensionData: { type: "path", path } });
  return {
    openExtension: (page) => FirefoxPage.open(bidi, `moz-extension://${UUID}/${page}`),
    open: (address) => FirefoxPage.open(bidi, address),
    close: async () => {
      bidi.close();
      await ended(child);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** No protocol clicks an icon in Firefox: this copy of the build may read sites of this machine without the click. */
function grantedCopy(extensionDir: string, folder: string): { path: string; id: string } {
  const path = join(folder, "extension");
  cpSync(extensionDir, path, { recursive: true });
  const file = join(path, "manifest.json");
  const manifest = manifestShape.parse(JSON.parse(readFileSync(file, "utf8")));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ["http://127.0.0.1/*"] }));
  return { path, id: manifest.browser_specific_settings.gecko.id };
}

function profileFor(extensionId: string, folder: string): string {
  const preferences = {
    "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: UUID }),
    "intl.locale.requested": "zh-CN",
    "intl.accept_languages": "zh-CN",
    "app.update.enabled": false,
    "browser.shell.checkDefaultBrowser": false,
    "browser.aboutwelcome.enabled": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  const profile = mkdtempSync(join(folder, "profile-"));
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  return profile;
}

async function start(program: string, profile: string): Promise<{ child: ChildProcess; url: string }> {
  // Without system access the protocol opens no page of an extension.
  const flags = ["--remote-allow-system-access", "--remote-debugging-port", "0"];
  const child = spawn(program, ["--headless", "--no-remote", "--profile", profile, ...flags], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: profile },
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => reject(new Error(`Firefox does not listen:\n${said}`)), START_LIMIT_MS);
    child.stderr.setEncoding("utf8").on("data", (piece: string) => {
      said += piece;
      const [address] = /ws:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    child.once("exit", (code) => reject(new Error(`Firefox ended with ${code}:\n${said}`)));
    child.once("error", reject);
  });
  return { child, url };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve();
    child.once("exit", () => resolve());
    child.kill();
  });
}
