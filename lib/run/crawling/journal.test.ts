import { describe, expect, it } from "vitest";

import type { Clock } from "../../crawl/hands.ts";
import type { Step } from "../../store/run-store.ts";
import { Journal, MOST_TOGETHER } from "./journal.ts";

const step = (current: string): Step => ({ runId: "run-1", page: null, frontier: [], run: { current } });

/** A store that remembers which pages were written together, and a clock whose waits end when the test says. */
function desk() {
  const written: unknown[][] = [];
  let pass = (): void => undefined;
  const clock: Clock = {
    now: () => 0,
    sleep: () => new Promise((resolve) => (pass = resolve)),
  };
  const journal = new Journal((...steps) => {
    written.push(steps.map(({ run }) => run.current));
    return Promise.resolve();
  }, clock);
  const timePasses = async () => {
    pass();
    await settled();
  };
  return { written, journal, timePasses };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("the journal of a crawl", () => {
  it("writes a page that comes alone at once", async () => {
    const { journal, written } = desk();
    await journal.write(step("/a"));
    expect(written).toEqual([["/a"]]);
  });

  it("writes the pages of a moment together, in their order", async () => {
    const { journal, written, timePasses } = desk();
    await journal.write(step("/a"));
    const later = ["/b", "/c"].map((url) => journal.write(step(url)));
    await settled();
    expect(written).toEqual([["/a"]]);
    await timePasses();
    await Promise.all(later);
    expect(written).toEqual([["/a"], ["/b", "/c"]]);
  });

  it("waits for no more company than fits", async () => {
    const { journal, written } = desk();
    await journal.write(step("/a"));
    await Promise.all(Array.from({ length: MOST_TOGETHER }, (_, at) => journal.write(step(`/${at}`))));
    expect(written.map((together) => together.length)).toEqual([1, MOST_TOGETHER]);
  });

  it("does not let the last pages wait for company that will not come", async () => {
    const { journal, written } = desk();
    await journal.write(step("/a"));
    const last = journal.write(step("/b"));
    journal.hurry();
    await last;
    expect(written).toEqual([["/a"], ["/b"]]);
  });

  it("tells each of those who wrote together that it failed, and writes nothing after that", async () => {
    const tried: unknown[] = [];
    const journal = new Journal(
      (...steps) => {
        tried.push(...steps.map(({ run }) => run.current));
        return Promise.reject(new Error("no room"));
      },
      { now: () => 0, sleep: () => Promise.resolve() },
    );
    const first = ["/a", "/b"].map((url) => journal.write(step(url)));
    for (const write of first) await expect(write).rejects.toThrow("no room");
    await expect(journal.write(step("/c"))).rejects.toThrow("no room");
    expect(tried).toEqual(["/a", "/b"]);
  });
});
