import { describe, expect, it } from "vitest";

import { inScope } from "./in-scope.ts";

describe("the scope of an audit", () => {
  it("takes everything below its prefix, over http and https", () => {
    expect(inScope("https://www.cangpu.example/kjj/zwgk/", ["http://www.cangpu.example/kjj/"])).toBe(true);
    expect(inScope("http://www.cangpu.example/kjj", ["http://www.cangpu.example/kjj"])).toBe(true);
  });

  it("never takes a neighbour on the same portal", () => {
    expect(inScope("http://www.cangpu.example/jyj/", ["http://www.cangpu.example/kjj/"])).toBe(false);
    expect(inScope("http://www.cangpu.example/kjjz/", ["http://www.cangpu.example/kjj"])).toBe(false);
    expect(inScope("http://kjj.cangpu.example.evil.example/", ["http://kjj.cangpu.example"])).toBe(false);
  });
});
