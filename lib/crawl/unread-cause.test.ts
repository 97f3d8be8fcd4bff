import { describe, expect, it } from "vitest";

import { pageOf } from "../../tests/facts/page-of.ts";
import { isTransient, unreadCause } from "./unread-cause.ts";

describe("whether an answer tells anything about its page", () => {
  it("a page that says 404 or 410 was read: it is not there", () => {
    expect(
      unreadCause(pageOf({ url: "http://kjj.cangpu.example/", status: 404, state: "error" })),
    ).toBeNull();
    expect(
      unreadCause(pageOf({ url: "http://kjj.cangpu.example/", status: 410, state: "error" })),
    ).toBeNull();
  });

  it.each([
    [403, "blocked"],
    [521, "blocked"],
    [500, "http-error"],
    [503, "http-error"],
    [429, "http-error"],
  ])("HTTP %i tells nothing: %s", (status, cause) => {
    expect(unreadCause(pageOf({ url: "http://kjj.cangpu.example/", status, state: "error" }))).toBe(cause);
  });

  it("an answer that the reader could not take apart is no fault of the page", () => {
    expect(unreadCause(pageOf({ url: "http://kjj.cangpu.example/", status: 200, state: "error" }))).toBe(
      "internal-error",
    );
  });

  it("a page that no encoding makes Chinese of was not read", () => {
    const stateReason = { code: "garbled", quote: "gb18030" };
    const page = pageOf({ url: "http://kjj.cangpu.example/", status: 200, state: "error", stateReason });
    expect(unreadCause(page)).toBe("decode-error");
  });

  it("a challenge tells nothing, whatever its status", () => {
    expect(unreadCause(pageOf({ url: "http://kjj.cangpu.example/", status: 200, state: "challenge" }))).toBe(
      "challenge",
    );
    expect(unreadCause(pageOf({ url: "http://kjj.cangpu.example/", status: 412, state: "challenge" }))).toBe(
      "challenge",
    );
  });

  it.each([
    ["a firewall's refusal is no verification that a person could complete", "refused", "blocked"],
    ["a site that is being worked on does not open", "maintenance", "http-error"],
  ])("%s", (_, code, cause) => {
    const stateReason = { code, quote: "" };
    const page = pageOf({ url: "http://kjj.cangpu.example/", status: 200, state: "challenge", stateReason });
    expect(unreadCause(page)).toBe(cause);
  });

  it("a server that asks for patience is not taken for a wall", () => {
    const busy = pageOf({ url: "http://kjj.cangpu.example/", status: 429, state: "challenge" });
    expect(unreadCause(busy)).toBe("http-error");
  });

  it("asks again only where a moment may help", () => {
    expect(isTransient("timeout", null)).toBe(true);
    expect(isTransient("network", null)).toBe(true);
    expect(isTransient("http-error", 503)).toBe(true);
    expect(isTransient("http-error", 429)).toBe(true);
    expect(isTransient("http-error", 400)).toBe(false);
    expect(isTransient("blocked", 403)).toBe(false);
    expect(isTransient("too-large", null)).toBe(false);
  });
});
