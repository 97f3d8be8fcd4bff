import { expect, it } from "vitest";

import { FakeClock } from "../../tests/run/fake-site.ts";
import { Turnstile } from "./turnstile.ts";
import { Turnstiles } from "./turnstiles.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const ours = {};

/** A turnstile with one place inside, and who went in, in order. */
function narrow(delay = 0) {
  const turnstile = new Turnstile({ concurrency: 1, delay }, new FakeClock());
  const inside: string[] = [];
  const visitor = (name: string, owner: object = ours) => {
    const place = turnstile.place(owner);
    return { place, entered: place.enter().then(() => inside.push(name)) };
  };
  return { turnstile, inside, visitor };
}

it("lets nobody in while as many are inside as politeness allows", async () => {
  const turnstile = new Turnstile({ concurrency: 2, delay: 0 }, new FakeClock());
  let inside = 0;
  const places = [1, 2, 3].map(() => turnstile.place(ours));
  for (const place of places) void place.enter().then(() => (inside += 1));
  await settled();
  expect(inside).toBe(2);
  places[0]?.leave();
  await settled();
  expect(inside).toBe(3);
});

it("spaces every request by the delay, also a second one by somebody inside", async () => {
  const clock = new FakeClock();
  const begin = clock.now();
  const turnstile = new Turnstile({ concurrency: 4, delay: 200 }, clock);
  await turnstile.place(ours).enter();
  await turnstile.turn();
  await turnstile.place(ours).enter();
  expect(clock.now() - begin).toBe(400);
});

it("gives a place up once, however often it is left", async () => {
  const { inside, visitor } = narrow();
  const first = visitor("first");
  await first.entered;
  visitor("second");
  visitor("third");
  first.place.leave();
  first.place.leave();
  await settled();
  expect(inside).toEqual(["first", "second"]);
});

it("hands a place to the one it is passed on to, and else to whoever has waited longest", async () => {
  const { inside, visitor } = narrow();
  const first = visitor("first");
  await first.entered;
  const [second, third] = [visitor("second"), visitor("third")];
  first.place.leave(third.place);
  await settled();
  third.place.leave(first.place);
  await settled();
  expect(inside).toEqual(["first", "third", "second"]);
  await second.entered;
});

it("lets nobody pass on a place while another reader waits, or the host wants a pause", async () => {
  const free = narrow();
  const first = free.visitor("first");
  await first.entered;
  free.visitor("second");
  expect(first.place.mayBePassedOn()).toBe(true);
  free.visitor("another run", {});
  expect(first.place.mayBePassedOn()).toBe(false);

  expect(narrow(200).turnstile.place(ours).mayBePassedOn()).toBe(false);
  const struggling = narrow().turnstile;
  struggling.struggled(0);
  expect(struggling.place(ours).mayBePassedOn()).toBe(false);
});

it("is one for all runs that read the same host, and another for another host", () => {
  const turnstiles = new Turnstiles({ concurrency: 4, delay: 200 }, new FakeClock());
  expect(turnstiles.of("http://a.example/x")).toBe(turnstiles.of("http://a.example/y"));
  expect(turnstiles.of("http://a.example/x")).not.toBe(turnstiles.of("http://b.example/x"));
});
