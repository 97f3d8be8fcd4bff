import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPortalApart, type PortalApart } from "./start-portal-apart.ts";

const DAY = "2026-11-20";

describe("a portal in a process of its own", () => {
  let portal: PortalApart;
  beforeAll(async () => {
    portal = await startPortalApart({ bureau: "large-500", referenceDate: DAY });
  });
  afterAll(() => portal.close());

  it("counts who asked for what, and forgets when told", async () => {
    await portal.resetCounts();
    await Promise.all(["/", "/", "/robots.txt"].map((path) => fetch(portal.url + path)));
    expect(await portal.counts()).toMatchObject({ total: 3, byPath: { "/": 2, "/robots.txt": 1 } });
    await portal.resetCounts();
    expect(await portal.counts()).toMatchObject({ total: 0, bytes: 0, unchanged: 0 });
  });

  it("is not opened where there is no such bureau", async () => {
    await expect(startPortalApart({ bureau: "atlantis", referenceDate: DAY })).rejects.toThrow("atlantis");
  });
});
