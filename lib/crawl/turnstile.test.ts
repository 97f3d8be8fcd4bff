import { expect, it } from "vitest";

import { FakeClock } from "../../tests/run/fake-site.ts";
import { Turnstile } from "./turnstile.ts";
import { Turnstiles } from "./turnstiles.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

it("lets nobody in while as many are inside as politeness allows", async () => {
  const turnstile = new Turnstile({ concurrency: 2, delay: 0 }, new FakeClock());
  let inside = 0;
  for (let i = 0; i < 3; i += 1) void turnstile.enter().then(() => (inside += 1));
  await settled();
  expect(inside).toBe(2);
  turnstile.leave();
  await settled();
  expect(inside).toBe(3);
});

it("spaces every request by the delay, also a second one by somebody inside", async () => {
  const clock = new FakeClock();
  const begin = clock.now();
  const turnstile = new Turnstile({ concurrency: 4, delay: 200 }, clock);
  await turnstile.enter();
  await turnstile.turn();
  await turnstile.enter();
  expect(clock.now() - begin).toBe(400);
});

it("is one for all runs that read the same host, and another for another host", () => {
  const turnstiles = new Turnstiles({ concurrency: 4, delay: 200 }, new FakeClock());
  expect(turnstiles.of("http://a.example/x")).toBe(turnstiles.of("http://a.example/y"));
  expect(turnstiles.of("http://a.example/x")).not.toBe(turnstiles.of("http://b.example/x"));
});
