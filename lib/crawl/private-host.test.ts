import { describe, expect, it } from "vitest";

import { isPrivateHost, mayReach } from "./private-host.ts";

describe("addresses in the user's own network", () => {
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "0.0.0.0",
    "[::1]",
    "[fe80::1]",
    "[fd00::1]",
    "[::ffff:10.0.0.1]",
    "localhost",
    "printer.local",
    "oa",
  ])("%s is one", (host) => expect(isPrivateHost(host)).toBe(true));

  it.each(["kjj.cangpu.example", "8.8.8.8", "[2606:4700::1111]", "172.32.0.1"])("%s is none", (host) =>
    expect(isPrivateHost(host)).toBe(false),
  );

  it("are never reached from the audit of a public site", () => {
    expect(mayReach("http://192.168.1.1/", "https://kjj.cangpu.example/")).toBe(false);
    expect(mayReach("https://www.cangpu.example/", "https://kjj.cangpu.example/")).toBe(true);
  });

  it("may be audited when the audit began there", () => {
    expect(mayReach("http://127.0.0.1:8600/zwgk/", "http://127.0.0.1:8600/")).toBe(true);
  });

  it("are not reached by other schemes either", () => {
    expect(mayReach("file:///etc/passwd", "http://127.0.0.1/")).toBe(false);
  });
});
