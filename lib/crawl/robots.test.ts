import { describe, expect, it } from "vitest";

import { allowedBy, robotsAnswer } from "./robots.ts";

const ORIGIN = "https://kjj.cangpu.example";
const allows = (status: number, text: string, path: string) =>
  allowedBy(robotsAnswer(status, text), ORIGIN)(`${ORIGIN}${path}`);

describe("what a site's robots.txt allows", () => {
  it("keeps out of what it closes to everybody, and lets the longer rule win", () => {
    const rules = "User-agent: *\nDisallow: /search/\nAllow: /search/help.html";
    expect(allows(200, rules, "/search/?q=1")).toBe(false);
    expect(allows(200, rules, "/search/help.html")).toBe(true);
    expect(allows(200, rules, "/zwgk/")).toBe(true);
  });

  it("follows the group that names us rather than the one for everybody", () => {
    const rules = "User-agent: *\nDisallow: /\n\nUser-agent: GongkaiLens\nDisallow: /inner/";
    expect(allows(200, rules, "/zwgk/")).toBe(true);
    expect(allows(200, rules, "/inner/1.html")).toBe(false);
  });

  it("is everything where there is none, is refused, or a page stands in its place", () => {
    expect(allows(404, "Not Found", "/zwgk/")).toBe(true);
    expect(allows(403, "Disallow: /", "/zwgk/")).toBe(true);
    expect(allows(200, "<!DOCTYPE html><p>Disallow: /</p>", "/zwgk/")).toBe(true);
  });

  it("is nothing while the server cannot say (RFC 9309 §2.3.1.4)", () => {
    expect(allows(503, "", "/zwgk/")).toBe(false);
  });
});
