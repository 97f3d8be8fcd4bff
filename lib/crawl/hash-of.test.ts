import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { hashOf } from "./hash-of.ts";

const hash = (text: string) => hashOf(new TextEncoder().encode(text));

describe("the hash of a page", () => {
  it("is that of its bytes, wherever they lie in memory", () => {
    const bytes = new TextEncoder().encode("…通知公告");
    expect(hashOf(bytes.subarray(3))).toBe(hash("通知公告"));
  });

  it.each([
    ["通知公告", "通知公示"],
    ["a", "b"],
    ["", "\0"],
    ["共12条", "共21条"],
    ["通知公告 2026-11-20", "通知公告 2026-11-21"],
  ])("tells %j from %j", (before, after) => {
    expect(hash(before)).not.toBe(hash(after));
  });

  it("tells apart pages in which the highest bits of two words differ", () => {
    const page = new Uint8Array(64);
    const other = page.slice();
    for (const at of [3, 7]) other[at] = 0x80;
    expect(hashOf(other)).not.toBe(hashOf(page));
  });

  it("has met no two different pages with the same one", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ maxLength: 40 }), (one, other) => {
        expect(hashOf(one) === hashOf(other)).toBe(Buffer.compare(one, other) === 0);
      }),
      { numRuns: 2000 },
    );
  });
});
