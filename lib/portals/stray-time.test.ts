import { expect, test } from "vitest";
import { strayTime } from "./stray-time.ts";

const fetchedAt = "2026-11-20T04:00:00.000Z";

test("a server whose clock is a day or more from this machine's is kept, before or behind", () => {
  for (const serverTime of [
    "2026-11-21T04:00:00.000Z",
    "2026-11-19T04:00:00.000Z",
    "2009-01-01T00:00:00.000Z",
  ])
    expect(strayTime({ fetchedAt, serverTime })).toEqual({ serverTime });
});

test("hours between them, or a server that says nothing, are no matter", () => {
  expect(strayTime({ fetchedAt, serverTime: "2026-11-21T03:59:59.000Z" })).toEqual({});
  expect(strayTime({ fetchedAt })).toEqual({});
});
