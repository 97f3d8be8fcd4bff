// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { show } from "../../../tests/screens/show.tsx";
import { UnreadPage } from "./unread-page.tsx";

const UNREAD: Omit<Parameters<typeof UnreadPage>[0], "allowHosts"> = {
  coverage: {
    assessed: 10,
    known: 12,
    notAssessed: [
      { url: "https://czj.cangpu.example/kjj/ys/", cause: "needs-permission" },
      { url: "http://kjj.cangpu.example/slow/", cause: "timeout" },
    ],
  },
  homeUrl: "http://kjj.cangpu.example/",
  readAgain: () => Promise.resolve({ ok: true, value: null }),
};

test("one button opens the bureau's other hosts, and only those", async () => {
  const allowHosts = vi.fn(() => Promise.resolve(true));
  show(<UnreadPage {...UNREAD} allowHosts={allowHosts} />);
  fireEvent.click(screen.getByRole("button", { name: "允许并继续" }));
  await Promise.resolve();
  expect(allowHosts).toHaveBeenCalledWith(["https://czj.cangpu.example/kjj/ys/"]);
});

test("declining changes nothing and says so", async () => {
  show(<UnreadPage {...UNREAD} allowHosts={() => Promise.resolve(false)} />);
  fireEvent.click(screen.getByRole("button", { name: "允许并继续" }));
  expect(await screen.findByText(/没有允许/)).toBeTruthy();
});
