import { expect, test, vi } from "vitest";

test("nothing is opened before the first rest: a build that looks into the file must end", async () => {
  const opened = vi.spyOn(globalThis, "MessageChannel");
  const { tabThread } = await import("./tab-thread.ts");
  expect(opened).not.toHaveBeenCalled();
  await tabThread.rest();
  expect(opened).toHaveBeenCalled();
});
