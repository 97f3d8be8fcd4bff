import { join } from "node:path";

import { installDebianFirefox } from "../debian-packages.ts";
import { isProgram } from "../is-program.ts";

export type FirefoxSearch = { readonly path: string } | { readonly problem: string };

const COMMANDS = ["firefox-esr", "firefox"];
const MAC = "/Applications/Firefox.app/Contents/MacOS/firefox";
const WINDOWS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
const ADVICE =
  "No Firefox was found and none could be installed. Install Firefox 140 or later, or set FIREFOX_PATH to its program file.";

/**
 * The Firefox to run the extension in: FIREFOX_PATH, else one that is installed, else Debian's, installed now where we
 * are root. `say` gets one line when it installs. Never throws; `problem` is one line that says what to do.
 */
export async function findOrInstallFirefox(
  say: (line: string) => void = (line) => console.error(line),
): Promise<FirefoxSearch> {
  const wished = process.env["FIREFOX_PATH"];
  if (wished) {
    return isProgram(wished)
      ? { path: wished }
      : { problem: `FIREFOX_PATH is ${wished}, which is no program.` };
  }
  const path = installed() ?? ((await installDebianFirefox(say)) ? installed() : null);
  return path === null ? { problem: ADVICE } : { path };
}

function installed(): string | null {
  return places(process.platform, process.env).find(isProgram) ?? null;
}

function places(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  if (platform === "darwin") return [MAC];
  if (platform === "win32")
    return WINDOWS.flatMap((name) => (env[name] ? [`${env[name]}\\Mozilla Firefox\\firefox.exe`] : []));
  const folders = (env["PATH"] ?? "").split(":").filter((folder) => folder.startsWith("/"));
  return COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
}
