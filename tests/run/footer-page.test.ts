import { expect, test } from "vitest";

import { linxi } from "../portal/bureaus/linxi.ts";
import { deskOver, request } from "./open-desk.ts";
import { ServedHands } from "./served-hands.ts";

/** A whole site is read. */
const PATIENCE = 60_000;
const HOME = `http://${linxi.identity.host}/`;
/** 联系我们, to which no menu leads. */
const AT_THE_FOOT = `${HOME}lxwm/`;

test(
  "a check of the whole site reads the page that only the foot leads to, and tries every link",
  async () => {
    const { store, desk } = deskOver();
    const hands = new ServedHands(linxi, "2026-11-20");
    const bureau = { name: linxi.identity.name, homeUrl: HOME, scopes: [HOME] };
    await desk.open({ ...request, bureau, maxPages: 1_000 });
    await desk.attach(request.id, hands);
    expect(hands.asked).toContain(AT_THE_FOOT);
    const pages = await store.pages(request.id);
    expect(pages.map(({ url }) => url)).toContain(AT_THE_FOOT);
    const links = store.record(request.id)?.verdicts.find(({ itemId }) => itemId === "content.dead-links");
    expect(links?.verdict).toBe("pass");
  },
  PATIENCE,
);
