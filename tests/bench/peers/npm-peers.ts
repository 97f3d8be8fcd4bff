import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { runCommand } from "../../browser/run-command.ts";
import { CRAWLEE_SCRIPT } from "./crawlee-script.ts";
import type { Peer, PeerFound } from "./peer.ts";

const LINKINATOR = "linkinator";
const CRAWLEE = "@crawlee/cheerio";
/** The versions that the figures are about. */
const VERSIONS = { [LINKINATOR]: "7.6.1", [CRAWLEE]: "3.18.1" };
const manifest = z.object({ version: z.string() });

/** Fetches the peers that live in npm into a folder beside the project. One that cannot be had is said to be absent. */
export async function npmPeers(scratch: string): Promise<PeerFound[]> {
  const folder = join(scratch, "peers");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const wanted = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  const options = ["--prefix", folder, "--no-fund", "--no-audit", "--no-save"];
  const { code, output } = await runCommand("npm", ["install", ...options, ...wanted]);
  if (code !== 0) {
    const absent = `npm could not install it: ${output.trim().split("\n").at(-1) ?? ""}`;
    return Object.keys(VERSIONS).map((name) => ({ name, absent }));
  }
  writeFileSync(join(folder, "crawl.mjs"), CRAWLEE_SCRIPT);
  return [linkinator(folder), crawlee(folder)];
}

function linkinator(cwd: string): Peer {
  // Links to other hosts are nobody's business here; 1 says that dead links were found.
  const options = ["--recurse", "--concurrency", "6", "--skip", String.raw`^https?://(?!127\.0\.0\.1)`];
  return {
    name: LINKINATOR,
    version: versionIn(cwd, LINKINATOR),
    command: (home) => ({
      ...{ program: process.execPath, cwd, mayExitWith: [0, 1] },
      args: ["node_modules/linkinator/build/src/cli.js", home, ...options, "--format", "json"],
    }),
  };
}

function crawlee(cwd: string): Peer {
  return {
    name: "crawlee",
    version: versionIn(cwd, CRAWLEE),
    command: (home) => ({ program: process.execPath, args: ["crawl.mjs", home], cwd }),
  };
}

function versionIn(folder: string, name: string): string {
  return manifest.parse(JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")))
    .version;
}
