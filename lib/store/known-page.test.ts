import { describe, expect, it } from "vitest";

import { pageOf } from "../../tests/facts/page-of.ts";
import { knownPage } from "./known-page.ts";

const URL_OF = "http://kjj.cangpu.example/tz/1.html";
const facts = pageOf({ url: URL_OF });
const visit = {
  homeUrl: "http://kjj.cangpu.example/",
  url: URL_OF,
  pageUrl: URL_OF,
  etag: '"1"',
  lastModified: null,
  hash: "12-ab",
  runId: "run-1",
  toolVersion: "1.0",
};

describe("a page of the last visit", () => {
  it("is known with what to ask the server", () => {
    expect(knownPage(visit, facts, "1.0")).toEqual({
      facts,
      validators: { etag: '"1"', lastModified: null, hash: "12-ab", finalUrl: URL_OF },
    });
  });

  it("is read anew by another version of the program, which may see other things in it", () => {
    expect(knownPage(visit, facts, "1.1")).toBeNull();
  });

  it("is read anew where its facts are of another make, or gone with their run", () => {
    const older = { ...facts };
    Reflect.set(older, "factsVersion", 0);
    expect(knownPage(visit, older, "1.0")).toBeNull();
    expect(knownPage(visit, undefined, "1.0")).toBeNull();
    expect(knownPage(undefined, facts, "1.0")).toBeNull();
  });

  it("is read anew where a script filled its list: the page around it does not change", () => {
    expect(knownPage(visit, { ...facts, capture: "feed" }, "1.0")).toBeNull();
  });
});
