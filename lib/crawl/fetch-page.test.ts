import { describe, expect, it } from "vitest";

import { fetchPage, LIMITS, type Fetch } from "./fetch-page.ts";

const now = () => "2026-11-20T00:00:00.000Z";
const answering =
  (answer: () => Response | Promise<Response>): Fetch =>
  () =>
    Promise.resolve().then(answer);
const html = { "content-type": "text/html; charset=utf-8" };

describe("fetching one page", () => {
  it("gives the bytes as they came, with status, type and time", async () => {
    const fetched = await fetchPage(
      answering(() => new Response("<p>暂无内容</p>", { status: 404, headers: html })),
      "http://kjj.cangpu.example/1",
      now,
    );
    expect(fetched).toMatchObject({
      ok: true,
      response: {
        status: 404,
        contentType: html["content-type"],
        fetchedAt: now(),
        url: "http://kjj.cangpu.example/1",
      },
    });
    expect(fetched.ok && new TextDecoder().decode(fetched.response.body)).toBe("<p>暂无内容</p>");
  });

  it("tells the server's own time of the answer, where it names one", async () => {
    const at = async (date: string) => {
      const answer = () => new Response("", { headers: { ...html, date } });
      const fetched = await fetchPage(answering(answer), "http://kjj.cangpu.example/1", now);
      return fetched.ok ? fetched.response.serverTime : null;
    };
    expect(await at("Fri, 20 Nov 2026 00:00:01 GMT")).toBe("2026-11-20T00:00:01.000Z");
    expect(await at("soon")).toBeUndefined();
  });

  it("stops reading at the limit, however long the body goes on", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const fetched = await fetchPage(
      answering(() => new Response(endless, { headers: html })),
      "http://a.example/",
      now,
      {
        timeoutMs: 5_000,
        maxBytes: 10 * 1024,
      },
    );
    expect(fetched).toMatchObject({ ok: false, cause: "too-large" });
    expect(sent).toBeLessThan(14);
  });

  it.each([
    ...["application/msword", "application/vnd.ms-works", "application/kswps", "application/vnd.ms-word"],
    ...["application/ofd", "application/vnd.ofd", "application/pdf"],
  ])("takes a file that can be read, which the server calls %s", async (type) => {
    const answer = answering(() => new Response("x", { headers: { "content-type": type } }));
    expect(await fetchPage(answer, "http://a.example/1.wps", now)).toMatchObject({ ok: true });
  });

  it("leaves pictures and films unread", async () => {
    const fetched = await fetchPage(
      answering(() => new Response("", { headers: { "content-type": "image/png" } })),
      "http://a.example/1.png",
      now,
    );
    expect(fetched).toMatchObject({ ok: false, cause: "unsupported-type" });
  });

  it("says timeout when the answer is late", async () => {
    const never: Fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init.signal?.addEventListener("abort", () => reject(new Error("aborted")));
      });
    const fetched = await fetchPage(never, "http://a.example/", now, { timeoutMs: 10, maxBytes: 1 });
    expect(fetched).toMatchObject({ ok: false, cause: "timeout" });
  });

  it("tells a redirect that may not be followed from a dead line", async () => {
    const elsewhere: Fetch = (_, init) =>
      init.redirect === "manual"
        ? Promise.resolve(new Response(null, { status: 302, headers: { location: "http://b.example/" } }))
        : Promise.reject(new TypeError("Failed to fetch"));
    const dead: Fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    const again = (fetch: Fetch) =>
      fetchPage(fetch, "http://a.example/", now, LIMITS, { redirect: "manual" });
    expect(await fetchPage(elsewhere, "http://a.example/", now)).toMatchObject({ cause: "network" });
    expect(await again(elsewhere)).toMatchObject({ cause: "needs-permission" });
    expect(await again(dead)).toMatchObject({ cause: "network" });
  });

  it("passes on how long the server asks to be left alone", async () => {
    const busy = (after: string) =>
      fetchPage(
        answering(() => new Response("", { status: 429, headers: { ...html, "retry-after": after } })),
        "http://a.example/",
        now,
      );
    expect(await busy("7")).toMatchObject({ retryAfterMs: 7_000 });
    expect(await busy("99999")).toMatchObject({ retryAfterMs: 300_000 });
    expect(await busy("Fri, 20 Nov 2026 00:00:00 GMT")).toMatchObject({ retryAfterMs: 60_000 });
  });
});
