import { BUREAUS } from "./portal/bureaus/all.ts";
import { startPortal } from "./portal/server.ts";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { spawn } from "node:child_process";
const only = process.argv.slice(2);
for (const [name, bureau] of BUREAUS) {
  if (only.length ? !only.includes(name) : !name.startsWith("linxi-")) continue;
  const portal = await startPortal({ bureau, referenceDate: "2026-11-20" });
  const out = `/tmp/c2-d-${name}.json`;
  const t0 = Date.now();
  await new Promise<void>((done) => {
    const child = spawn("npx", ["tsx", "lib/headless/audit.ts", `${portal.url}${bureau.home ?? "/"}`, "--date", "2026-11-20", "--delay", "0", "--out", out], { cwd: "/work/main", stdio: "ignore" });
    child.on("exit", () => done());
  });
  const record = JSON.parse(readFileSync(out, "utf8"));
  console.log(`== ${name} ${record.coverage.known} ${Date.now() - t0}ms`, record.verdicts.filter((v: any) => v.verdict === "pass").length);
  for (const v of record.verdicts) if (v.verdict === "fail" || ((v.verdict === "review" || v.verdict==="not-assessed"))) console.log("  ", v.verdict, v.itemId, v.reason.zh.slice(0, 150));
  await portal.close();
}
process.exit(0);
