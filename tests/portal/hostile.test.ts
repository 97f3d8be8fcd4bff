import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startHostile, type Hostile } from "./hostile.ts";

describe("the hostile server", () => {
  let hostile: Hostile;
  const ask = (path: string) => fetch(hostile.url + path, { redirect: "manual" });
  beforeAll(async () => {
    hostile = await startHostile({ slowMs: 60 });
  });
  afterAll(() => hostile.close());

  it("sends a page of 30 MB", async () => {
    expect((await (await ask("/huge")).arrayBuffer()).byteLength).toBe(30 * 1024 * 1024);
  });

  it.each([
    ["/error-500", 500],
    ["/wall-412", 412],
    ["/busy-429", 429],
    ["/soft-404", 200],
    ["/challenge-200", 200],
    ["/plain/", 200],
    ["/nowhere", 404],
  ])("answers %s with %i", async (path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  it("says when to come back after 429", async () => {
    expect((await ask("/busy-429")).headers.get("retry-after")).toBe("2");
  });

  it("sends one in a circle", async () => {
    const [there, back] = [await ask("/loop"), await ask("/loop/back")];
    expect([there.headers.get("location"), back.headers.get("location")]).toEqual(["/loop/back", "/loop"]);
  });

  it("hangs up", async () => {
    await expect(ask("/reset")).rejects.toThrow();
  });

  it("keeps one waiting, and then answers", async () => {
    const before = performance.now();
    expect((await ask("/slow")).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThanOrEqual(55);
  });
});
