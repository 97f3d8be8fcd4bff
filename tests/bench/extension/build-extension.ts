import { join } from "node:path";
import { withProjectPrograms } from "../../browser/project-programs.ts";
import { runCommand } from "../../browser/run-command.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** `production`: what is shipped. `bench`: the same, without the pause between requests. */
export type BuildMode = "production" | "bench";

/** Builds the extension and gives its folder. Throws with the end of what the build said. */
export async function buildExtension(mode: BuildMode): Promise<string> {
  const env = withProjectPrograms(process.env);
  const { code, output } = await runCommand("wxt", ["build", ROOT, "--mode", mode], { env });
  if (code !== 0) throw new Error(`the extension could not be built: ${output.slice(-400)}`);
  return join(ROOT, ".output", mode === "production" ? "chrome-mv3" : "chrome-mv3-bench");
}
