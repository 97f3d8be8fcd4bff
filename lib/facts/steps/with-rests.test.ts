import { expect, it } from "vitest";
import { flatSteps } from "./flat-steps.ts";
import { withRests } from "./with-rests.ts";

/** A clock that goes on by so many milliseconds whenever it is looked at, and how often the work rested. */
function slowThread(ms: number) {
  let [time, rests] = [0, 0];
  const thread = {
    now: () => (time += ms),
    rest: () => {
      rests += 1;
      return Promise.resolve();
    },
  };
  return { thread, rests: () => rests };
}

const numbers = Array.from({ length: 5000 }, (_, at) => at);
const twice = (number: number) => [number, number];

it("gives the same whether it rests often, seldom or never", async () => {
  const whole = await withRests(flatSteps(numbers, twice), undefined);
  const often = await withRests(flatSteps(numbers, twice), slowThread(50).thread);
  expect(whole).toEqual(numbers.flatMap(twice));
  expect(often).toEqual(whole);
});

it("rests after each step that took long, and not after short ones", async () => {
  const [slow, quick] = [slowThread(50), slowThread(0.1)];
  await withRests(flatSteps(numbers, twice), slow.thread);
  await withRests(flatSteps(numbers, twice), quick.thread);
  expect(slow.rests()).toBe(9);
  expect(quick.rests()).toBe(0);
});

it("rejects with what the work throws", async () => {
  const broken = flatSteps(numbers, (): never => {
    throw new Error("broken");
  });
  await expect(withRests(broken, slowThread(50).thread)).rejects.toThrow("broken");
});
