import { expect, it } from "vitest";
import { column } from "./column.ts";
import { interleaved } from "./interleaved.ts";
import { ratios } from "./ratios.ts";

it("contenders take turns, and each round begins with another", async () => {
  const order: string[] = [];
  const contender = (name: string) => ({ name, run: () => Promise.resolve(order.push(name)) });
  await interleaved(3, ["a", "b"].map(contender));
  expect(order.join("")).toBe("abbaab");
});

it("a ratio is of two values of one round, not of two medians", async () => {
  const values = [10, 40, 20, 20];
  const run = () => Promise.resolve(values.shift() ?? 0);
  const measured = await interleaved(2, [
    { name: "ours", run },
    { name: "theirs", run },
  ]);
  const of = (name: string) => column(measured, name, (value) => value);
  expect(ratios(of("ours"), of("theirs"))).toEqual([0.25, 1]);
});

it("values without a partner make no ratio", () => {
  expect(() => ratios([1, 2], [1])).toThrow("pairs");
});
