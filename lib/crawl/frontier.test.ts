import { describe, expect, it } from "vitest";

import { Frontier } from "./frontier.ts";
import { PRIORITY } from "./priority.ts";

const budget = (total: number, otherHosts = total) => ({ total, homeHost: "a.example", otherHosts });

describe("the frontier of a run", () => {
  it("gives the more important address first, and of equals the one found first", () => {
    const frontier = new Frontier(budget(10));
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
    const frontier = new Frontier(budget(10));
    expect(frontier.discover("http://a.example/", 0)).not.toBeNull();
    expect(frontier.discover("http://a.example/", 0)).toBeNull();
    frontier.next();
    frontier.settle("http://a.example/", "read", null);
    expect(frontier.discover("http://a.example/", 0)).toBeNull();
    expect(frontier.next()).toBeNull();
  });

  it("stops at the budget, counting what is in flight, and leaves the rest queued", () => {
    const frontier = new Frontier(budget(2));
    for (const page of ["1", "2", "3"]) frontier.discover(`http://a.example/${page}`, 1);
    expect(frontier.next()).toBe("http://a.example/1");
    frontier.settle("http://a.example/1", "read", null);
    expect(frontier.next()).toBe("http://a.example/2");
    expect(frontier.next()).toBeNull();
    expect(frontier.state("http://a.example/3")).toBe("queued");
  });

  it("gives an address that was in flight again when it is built from what was kept", () => {
    const before = new Frontier(budget(10));
    before.discover("http://a.example/1", 1);
    before.discover("http://a.example/2", 1);
    before.next();
    const after = new Frontier(budget(10), before.addresses());
    expect(after.next()).toBe("http://a.example/1");
  });

  it("puts an address that was given back at the head of its queue", () => {
    const frontier = new Frontier(budget(10));
    frontier.discover("http://a.example/1", 1);
    frontier.discover("http://a.example/2", 1);
    frontier.next();
    frontier.release("http://a.example/1");
    expect(frontier.next()).toBe("http://a.example/1");
  });

  it("skips an address that a redirect has settled in the meantime", () => {
    const frontier = new Frontier(budget(10));
    frontier.discover("http://a.example/old", 1);
    frontier.discover("http://a.example/new", 1);
    frontier.next();
    frontier.settle("http://a.example/new", "read", null);
    expect(frontier.next()).toBeNull();
  });

  it("keeps the first outcome of an address", () => {
    const frontier = new Frontier(budget(10));
    frontier.discover("http://a.example/1", 1);
    expect(frontier.settle("http://a.example/1", "read", null)).not.toBeNull();
    expect(frontier.settle("http://a.example/1", "unread", "timeout")).toBeNull();
    expect(frontier.state("http://a.example/1")).toBe("read");
  });
});

describe("an address whose standing changes", () => {
  it("is read earlier once a page shows that it matters more", () => {
    const frontier = new Frontier(budget(10));
    frontier.discover("http://a.example/1", 5);
    frontier.discover("http://a.example/2", 5);
    expect(frontier.discover("http://a.example/2", 1)).toMatchObject({ priority: 1 });
    expect([frontier.next(), frontier.next(), frontier.next()]).toEqual([
      "http://a.example/2",
      "http://a.example/1",
      null,
    ]);
  });

  it("is read although it was tried before, once a page asks for what it says", () => {
    const frontier = new Frontier(budget(10));
    frontier.discover("http://a.example/1.doc", PRIORITY.probe);
    frontier.next();
    frontier.settle("http://a.example/1.doc", "read", null);
    expect(frontier.discover("http://a.example/1.doc", PRIORITY.document)).toMatchObject({ state: "queued" });
    expect(frontier.next()).toBe("http://a.example/1.doc");
  });

  it("is asked for again when the line was at fault, and counts once", () => {
    const frontier = new Frontier(budget(1));
    frontier.discover("http://a.example/1", 1);
    frontier.next();
    frontier.settle("http://a.example/1", "unread", "network");
    expect(frontier.requeue("http://a.example/1")).toMatchObject({ state: "queued", cause: null });
    expect(frontier.next()).toBe("http://a.example/1");
  });
});

describe("what no budget may be spent on", () => {
  it("another host gets its share and no more; the rest of it stays queued, to be named", () => {
    const frontier = new Frontier(budget(10, 1));
    for (const page of ["1", "2"]) frontier.discover(`http://b.example/${page}`, 1);
    frontier.discover("http://a.example/1", 2);
    expect(frontier.next()).toBe("http://b.example/1");
    frontier.settle("http://b.example/1", "read", null);
    expect(frontier.next()).toBe("http://a.example/1");
    expect(frontier.next()).toBeNull();
    expect(frontier.state("http://b.example/2")).toBe("queued");
  });

  it("of a calendar one address is named as left out, and the rest is not even kept, also after a crash", () => {
    const months = Array.from({ length: 300 }, (_, n) => `http://a.example/rl?year=${1900 + n}`);
    const frontier = new Frontier(budget(1_000));
    for (const url of months) frontier.discover(url, 2);
    const left = frontier.addresses().filter(({ cause }) => cause === "out-of-budget");
    expect(left.map(({ url }) => url)).toEqual(["http://a.example/rl?year=1960"]);
    expect(frontier.known).toBe(61);
    const after = new Frontier(budget(1_000), frontier.addresses());
    for (const url of months) after.discover(url, 2);
    expect(after.known).toBe(61);
  });
});
