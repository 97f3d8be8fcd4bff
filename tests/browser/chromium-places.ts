import { join } from "node:path";

/** Names of Chromium's family on the PATH (Linux), the most welcoming to unpacked extensions first. */
export const CHROMIUM_COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const MAC_APPLICATIONS = [
  "Chromium.app/Contents/MacOS/Chromium",
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS_PROGRAMS = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Every path where this machine's Chromium, Chrome or Edge may stand, best first. */
export function chromiumPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === "darwin") {
    const roots = ["/Applications", join(env["HOME"] ?? "", "Applications")];
    return MAC_APPLICATIONS.flatMap((name) => roots.map((root) => join(root, name)));
  }
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    return WINDOWS_PROGRAMS.flatMap((name) => roots.flatMap((root) => (root ? [`${root}\\${name}`] : [])));
  }
  const folders = (env["PATH"] ?? "").split(":").filter((folder) => folder.startsWith("/"));
  return CHROMIUM_COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
}
