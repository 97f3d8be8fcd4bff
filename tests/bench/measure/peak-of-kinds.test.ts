import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { peakOfKinds } from "./peak-of-kinds.ts";

const children: (() => void)[] = [];
afterEach(() => {
  for (const end of children.splice(0)) end();
});

/** A process that bears the marks of one of Chromium's. */
async function marked(...marks: string[]): Promise<number> {
  const script = "console.log('up'); setTimeout(() => {}, 60_000)";
  const child = spawn(process.execPath, ["-e", script, "--", ...marks]);
  children.push(() => child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return child.pid ?? -1;
}

describe.runIf(process.platform === "linux")("the memory of a browser's processes", () => {
  it.each([
    ["the background", ["--type=renderer", "--extension-process"], "background", "tab"],
    ["the tab", ["--type=renderer"], "tab", "background"],
  ] as const)("is that of %s by its marks", async (_, marks, kind, other) => {
    const peaks = peakOfKinds(await marked(...marks));
    expect(peaks[kind]).toBeGreaterThan(1e7);
    expect(peaks[other]).toBe(0);
  });

  it("leaves out what draws and what fetches", async () => {
    expect(peakOfKinds(await marked("--type=utility"))).toEqual({ background: 0, tab: 0 });
  });
});
