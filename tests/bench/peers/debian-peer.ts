import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../browser/run-command.ts";
import type { PeerFound } from "./peer.ts";

const NAME = "wget2";

/** wget2 from Debian, a mirror in C with no reading at all; fetched where we may, else said to be absent. */
export async function debianPeer(scratch: string): Promise<PeerFound> {
  const version = (await versionThere()) ?? (await install());
  if (version === null) return { name: NAME, absent: "not present, and not to be had from Debian by us" };
  const cwd = join(scratch, "wget2");
  mkdirSync(cwd, { recursive: true });
  const options = [
    "--mirror",
    "--delete-after",
    "--no-verbose",
    "--max-threads=6",
    "--no-http2",
    "--robots=off",
  ];
  return {
    name: NAME,
    version,
    // 8 says that the server answered some address with an error.
    command: (home) => ({ program: NAME, args: [...options, home], cwd, mayExitWith: [0, 8] }),
  };
}

async function versionThere(): Promise<string | null> {
  const { code, output } = await runCommand(NAME, ["--version"]);
  return code === 0 ? (/\d+\.\d+[\w.]*/.exec(output.slice(NAME.length))?.[0] ?? "of unknown version") : null;
}

async function install(): Promise<string | null> {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  const { code } = await runCommand("apt-get", ["install", "-y", "--no-install-recommends", NAME]);
  return code === 0 ? versionThere() : null;
}
