import { describe, expect, it } from "vitest";

import { answerTo } from "./answer-to.ts";
import { fetchPage } from "./fetch-page.ts";
import { ONCE } from "./hands.ts";

const LINK = "http://kjj.cangpu.example/tz/sb.doc";
const page = (status: number, body: string | null, type = "text/html; charset=utf-8") =>
  new Response(body, { status, headers: { "content-type": type } });

/** Tries a link of a server that answers HEAD and GET like this; gives what came of it and what was asked. */
async function tried(head: () => Response, get: () => Response) {
  const asked: string[] = [];
  const fetch = (_: string, { method = "GET" }: RequestInit) => {
    asked.push(method);
    return Promise.resolve().then(method === "HEAD" ? head : get);
  };
  let turns = 0;
  const turn = () => Promise.resolve(void (turns += 1));
  const ask = (url: string, question = {}) => fetchPage(fetch, url, () => "", undefined, question);
  const { visit } = await answerTo(LINK, { ask }, { ...ONCE, manner: "probe", turn });
  return { visit, asked, turns };
}
const never = (): Response => {
  throw new Error("nobody should ask for this");
};

describe("trying a link", () => {
  it("asks for the head alone where that says that the address opens", async () => {
    expect(await tried(() => page(200, null, "application/msword"), never)).toEqual({
      visit: { outcome: "opens" },
      asked: ["HEAD"],
      turns: 0,
    });
  });

  it.each([300, 405, 501, 403, 404, 500])(
    "believes no HEAD that answers %i: many servers know none",
    async (status) => {
      const { visit, asked } = await tried(
        () => page(status, null),
        () => page(200, "<p>申报书</p>"),
      );
      expect(visit).toEqual({ outcome: "opens" });
      expect(asked).toEqual(["HEAD", "GET"]);
    },
  );

  it("waits for its turn before the second request", async () => {
    const { turns } = await tried(
      () => page(405, null),
      () => page(200, "<p>在</p>"),
    );
    expect(turns).toBe(1);
  });

  it("leaves the page's own facts as evidence where it is gone", async () => {
    const { visit } = await tried(
      () => page(404, null),
      () => page(404, "<h1>404</h1>"),
    );
    expect(visit).toMatchObject({ outcome: "read", facts: { status: 404, state: "error" } });
  });

  it("takes a file that cannot be read for one that opens", async () => {
    const { visit } = await tried(
      () => page(405, null),
      () => page(200, "", "image/png"),
    );
    expect(visit).toEqual({ outcome: "opens" });
  });

  it("calls no link dead because the line is", async () => {
    const { visit } = await tried(never, never);
    expect(visit).toMatchObject({ outcome: "unread", cause: "network" });
  });
});
