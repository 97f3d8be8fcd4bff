import { chromium } from "@playwright/test";

import { chromiumPlaces } from "./chromium-places.ts";
import { installDebianChromium, installDebianFonts } from "./debian-packages.ts";
import { isProgram } from "./is-program.ts";
import { runCommand } from "./run-command.ts";

export type ChromiumSearch = { readonly path: string } | { readonly problem: string };

const ADVICE =
  "No Chromium, Chrome or Edge was found and none could be installed. " +
  "Install one of them, or set CHROME_PATH to the browser's program file.";

/**
 * The browser to run the extension in: CHROME_PATH, else one that is installed, else one installed now (Debian's
 * package where we are root, Playwright's own elsewhere). `say` gets one line for each thing that takes long.
 * Never throws; `problem` is one line that says what to do.
 */
export async function findOrInstallChromium(
  say: (line: string) => void = (line) => console.error(line),
): Promise<ChromiumSearch> {
  const wished = process.env["CHROME_PATH"];
  if (wished) {
    return isProgram(wished)
      ? { path: wished }
      : { problem: `CHROME_PATH is ${wished}, which is no program.` };
  }
  const path = installed() ?? (await install(say));
  if (path === null) return { problem: ADVICE };
  await installDebianFonts(say);
  return { path };
}

function installed(): string | null {
  return [...chromiumPlaces(process.platform, process.env), playwrightsOwn()].find(isProgram) ?? null;
}

async function install(say: (line: string) => void): Promise<string | null> {
  if (await installDebianChromium(say)) return installed();
  say("Installing Playwright's Chromium (npx playwright install chromium) …");
  await runCommand("npx", ["--no-install", "playwright", "install", "chromium"]);
  return installed();
}

function playwrightsOwn(): string {
  return chromium.executablePath();
}
