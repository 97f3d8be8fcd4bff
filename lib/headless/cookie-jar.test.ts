import { expect, test } from "vitest";

import { CookieJar } from "./cookie-jar.ts";

test("a cookie goes back to the host that set it and to no other", () => {
  const jar = new CookieJar();
  jar.take("http://a.example/x", ["__jsluid=abc=1; Path=/; HttpOnly", "lang=zh"]);
  expect(jar.headerFor("http://a.example/y")).toBe("__jsluid=abc=1; lang=zh");
  expect(jar.headerFor("http://b.example/y")).toBe("");
});

test("the newer value of a cookie replaces the older", () => {
  const jar = new CookieJar();
  jar.take("http://a.example/", ["token=1"]);
  jar.take("http://a.example/", ["token=2"]);
  expect(jar.headerFor("http://a.example/")).toBe("token=2");
});
