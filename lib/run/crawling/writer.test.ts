import { describe, expect, it } from "vitest";

import { isHeld } from "./writer.ts";

const NOW = 1_000_000;
const lease = { writer: "other", until: NOW + 10 };
const me = (alive: boolean | null) => ({ id: "me", isAlive: () => Promise.resolve(alive) });

describe("the one writer of a run", () => {
  it("keeps others out while it lives, however long it was silent", async () => {
    expect(await isHeld({ ...lease, until: NOW - 1 }, me(true), NOW)).toBe(true);
  });

  it("is replaced at once when it is known to be dead", async () => {
    expect(await isHeld(lease, me(false), NOW)).toBe(false);
  });

  it("is believed until its lease ends where nobody can say whether it lives", async () => {
    expect(await isHeld(lease, me(null), NOW)).toBe(true);
    expect(await isHeld(lease, me(null), NOW + 11)).toBe(false);
  });

  it("never keeps itself out", async () => {
    expect(await isHeld({ ...lease, writer: "me" }, me(true), NOW)).toBe(false);
    expect(await isHeld(null, me(true), NOW)).toBe(false);
  });
});
