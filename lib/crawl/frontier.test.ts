import { describe, expect, it } from "vitest";

import { Frontier } from "./frontier.ts";

describe("the frontier of a run", () => {
  it("gives the more important address first, and of equals the one found first", () => {
    const frontier = new Frontier(10);
    frontier.discover("http://a.example/article", 5);
    frontier.discover("http://a.example/column/1/", 2);
    frontier.discover("http://a.example/column/2/", 2);
    expect([frontier.next(), frontier.next(), frontier.next(), frontier.next()]).toEqual([
      "http://a.example/column/1/",
      "http://a.example/column/2/",
      "http://a.example/article",
      null,
    ]);
  });

  it("asks for no address twice, however often it is found", () => {
    const frontier = new Frontier(10);
    expect(frontier.discover("http://a.example/", 0)).not.toBeNull();
    expect(frontier.discover("http://a.example/", 0)).toBeNull();
    frontier.next();
    frontier.settle("http://a.example/", "read", null);
    expect(frontier.discover("http://a.example/", 0)).toBeNull();
    expect(frontier.next()).toBeNull();
  });

  it("stops at the budget, counting what is in flight, and leaves the rest queued", () => {
    const frontier = new Frontier(2);
    for (const page of ["1", "2", "3"]) frontier.discover(`http://a.example/${page}`, 1);
    expect(frontier.next()).toBe("http://a.example/1");
    frontier.settle("http://a.example/1", "read", null);
    expect(frontier.next()).toBe("http://a.example/2");
    expect(frontier.next()).toBeNull();
    expect(frontier.state("http://a.example/3")).toBe("queued");
  });

  it("gives an address that was in flight again when it is built from what was kept", () => {
    const before = new Frontier(10);
    before.discover("http://a.example/1", 1);
    before.discover("http://a.example/2", 1);
    before.next();
    const after = new Frontier(10, before.addresses());
    expect(after.next()).toBe("http://a.example/1");
  });

  it("puts an address that was given back at the head of its queue", () => {
    const frontier = new Frontier(10);
    frontier.discover("http://a.example/1", 1);
    frontier.discover("http://a.example/2", 1);
    frontier.next();
    frontier.release("http://a.example/1");
    expect(frontier.next()).toBe("http://a.example/1");
  });

  it("skips an address that a redirect has settled in the meantime", () => {
    const frontier = new Frontier(10);
    frontier.discover("http://a.example/old", 1);
    frontier.discover("http://a.example/new", 1);
    frontier.next();
    frontier.settle("http://a.example/new", "read", null);
    expect(frontier.next()).toBeNull();
  });

  it("keeps the first outcome of an address", () => {
    const frontier = new Frontier(10);
    frontier.discover("http://a.example/1", 1);
    expect(frontier.settle("http://a.example/1", "read", null)).not.toBeNull();
    expect(frontier.settle("http://a.example/1", "unread", "timeout")).toBeNull();
    expect(frontier.state("http://a.example/1")).toBe("read");
  });
});
