import { describe, expect, it } from "vitest";
import { runMeasured } from "./run-measured.ts";

const node = (script: string) => ({ program: process.execPath, args: ["-e", script], cwd: process.cwd() });

describe.runIf(process.platform === "linux")("a measured program", () => {
  it("is charged with what its children use too", async () => {
    const work =
      "const a = new Uint8Array(6e7).fill(1); const end = Date.now() + 400; while (Date.now() < end);";
    const inChild = `require("child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(work)}])`;
    const [idle, busy] = [
      await runMeasured(node("setTimeout(() => {}, 100)")),
      await runMeasured(node(inChild)),
    ];
    expect(busy.cpuMs).toBeGreaterThan(idle.cpuMs);
    expect(busy.peakBytes - idle.peakBytes).toBeGreaterThan(6e7);
  });

  it("that fails is no measurement", async () => {
    await expect(runMeasured(node("console.error('no such bureau'); process.exit(3)"))).rejects.toThrow(
      "ended with 3: no such bureau",
    );
  });

  it("may say by its exit code that it found something", async () => {
    const found = { ...node("console.log('dead'); process.exit(1)"), mayExitWith: [0, 1] };
    expect((await runMeasured(found)).stdout).toBe("dead\n");
  });
});
