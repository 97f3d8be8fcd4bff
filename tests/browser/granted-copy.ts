import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const manifest = z.looseObject({});

/**
 * A copy of the build that may read sites of this machine without a click on its icon: what asks the user for a host
 * cannot be answered in a headless browser. Stands beside the profile and goes with it.
 */
export function grantedCopy(extensionDir: string): string {
  const copy = mkdtempSync(join(tmpdir(), "gongkai-lens-granted-"));
  cpSync(extensionDir, copy, { recursive: true });
  const file = join(copy, "manifest.json");
  const built = manifest.parse(JSON.parse(readFileSync(file, "utf8")));
  writeFileSync(file, JSON.stringify({ ...built, host_permissions: ["http://127.0.0.1/*"] }));
  return copy;
}
