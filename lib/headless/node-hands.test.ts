import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";

import type { Visit } from "../facts/visit.ts";
import { localSite, type LocalSite } from "./local-site.fixture.ts";
import { nodeHands, type NodeHandsOptions } from "./node-hands.ts";

let site: LocalSite | undefined;
afterEach(() => site?.close());

async function visit(answer: RequestListener, options: Partial<NodeHandsOptions> = {}): Promise<Visit> {
  site = await localSite(answer);
  const { signal } = new AbortController();
  const now = () => "2026-11-20T00:00:00.000Z";
  const hands = nodeHands({ now, signal, scopeAllows: () => true, ...options });
  return (await hands.read(`${site.origin}/start`)).visit;
}

const page: RequestListener = (_, response) =>
  void response.setHeader("content-type", "text/html; charset=utf-8").end("<title>苍浦市科学技术局</title>");

test("a page is read, with the address that answered", async () => {
  const seen = await visit((request, response) =>
    request.url === "/start"
      ? void response.writeHead(302, { location: "/end" }).end()
      : page(request, response),
  );
  expect(seen).toMatchObject({
    outcome: "read",
    facts: { finalUrl: `${site?.origin ?? ""}/end`, status: 200 },
  });
});

test("a firewall that sets a cookie and sends back to the same address is passed, not called a loop", async () => {
  const seen = await visit((request, response) => {
    if (request.headers.cookie === "pass=1") page(request, response);
    else response.writeHead(302, { location: "/start", "set-cookie": "pass=1; Path=/" }).end();
  });
  expect(seen.outcome).toBe("read");
});

test("a server's own error is read, for its words may tell more", async () => {
  const seen = await visit((_, response) => void response.writeHead(503).end("维护中"));
  expect(seen).toMatchObject({ outcome: "read", facts: { status: 503 } });
});

describe("what cannot be read says why", () => {
  const small = { timeoutMs: 5_000, maxBytes: 100_000 };

  test("a redirect in a circle", async () => {
    const seen = await visit((_, response) => void response.writeHead(302, { location: "/start" }).end());
    expect(seen).toMatchObject({ outcome: "unread", cause: "redirect-loop" });
  });

  test("a redirect without end", async () => {
    let count = 0;
    const seen = await visit(
      (_, response) => void response.writeHead(302, { location: `/${(count += 1)}` }).end(),
    );
    expect(seen).toMatchObject({ outcome: "unread", cause: "redirect-loop" });
    expect(count).toBe(11);
  });

  test("a redirect to another host, which is not followed", async () => {
    const location = "http://other.example/";
    const seen = await visit((_, response) => void response.writeHead(302, { location }).end(), {
      scopeAllows: (url) => url !== location,
    });
    expect(seen).toEqual({ outcome: "unread", cause: "needs-permission", detail: location });
  });

  test("a redirect to something that is no web page", async () => {
    const seen = await visit(
      (_, response) => void response.writeHead(302, { location: "file:///etc/hosts" }).end(),
    );
    expect(seen).toMatchObject({ outcome: "unread", cause: "unsupported-type" });
  });

  test("a small file that unpacks to more than the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    const seen = await visit(
      (_, response) =>
        void response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(bomb),
      { limits: small },
    );
    expect(bomb.length).toBeLessThan(small.maxBytes);
    expect(seen).toMatchObject({ outcome: "unread", cause: "too-large" });
  });

  test("an image", async () => {
    const seen = await visit((_, response) => void response.setHeader("content-type", "image/png").end("x"));
    expect(seen).toEqual({ outcome: "unread", cause: "unsupported-type", detail: "image/png" });
  });

  test("a server that is silent", async () => {
    const seen = await visit(() => undefined, { limits: { ...small, timeoutMs: 100 } });
    expect(seen).toMatchObject({ outcome: "unread", cause: "timeout" });
  });

  test("a connection that breaks, in the system's words", async () => {
    const seen = await visit((request) => void request.socket.destroy());
    expect(seen).toMatchObject({ outcome: "unread", cause: "network" });
    expect(seen).not.toHaveProperty("detail", "fetch failed");
  });

  test("an audit that was ended while the page was on its way", async () => {
    const interruption = new AbortController();
    const seen = await visit(() => interruption.abort(), { signal: interruption.signal });
    expect(seen).toEqual({ outcome: "unread", cause: "cancelled", detail: "" });
  });
});
