import { existsSync } from "node:fs";

import { runCommand } from "./run-command.ts";

const CHROMIUM_PACKAGES = ["chromium", "chromium-l10n", "fonts-noto-cjk"];
const FIREFOX_PACKAGES = ["firefox-esr"];
const FONT_PACKAGES = ["fonts-noto-cjk"];

/** Installs the browser on a Debian or Ubuntu where we are root; says so in one line. False where it cannot. */
export function installDebianChromium(say: (line: string) => void): Promise<boolean> {
  return aptInstall(CHROMIUM_PACKAGES, say);
}

/** Installs Firefox on a Debian where we are root; says so in one line. False where it cannot. */
export function installDebianFirefox(say: (line: string) => void): Promise<boolean> {
  return aptInstall(FIREFOX_PACKAGES, say);
}

/** Without a Chinese font every screenshot shows boxes. Does nothing where a font is there or we may not install. */
export async function installDebianFonts(say: (line: string) => void): Promise<void> {
  if (!mayInstall()) return;
  const fonts = await runCommand("fc-list", [":lang=zh", "family"]);
  if (fonts.code === 0 && fonts.output.trim() !== "") return;
  await aptInstall(FONT_PACKAGES, say);
}

async function aptInstall(packages: readonly string[], say: (line: string) => void): Promise<boolean> {
  if (!mayInstall()) return false;
  say(`Installing ${packages.join(" ")} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const update = await runCommand("apt-get", ["update", "-qq"], { env });
  const install = await runCommand("apt-get", ["install", "-y", "-qq", ...packages], { env });
  if (install.code === 0) return true;
  say(lastLines(update.output + install.output));
  return false;
}

function mayInstall(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function lastLines(output: string): string {
  return output.trim().split("\n").slice(-5).join("\n");
}
