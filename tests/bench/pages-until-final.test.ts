import { beforeAll, expect, test } from "vitest";
import { cangpu } from "../portal/bureaus/cangpu.ts";
import { deskOver, request } from "../run/open-desk.ts";
import { ServedHands } from "../run/served-hands.ts";
import { pagesUntilFinal, type ReadRun } from "./pages-until-final.ts";

const homeUrl = `http://${cangpu.identity.host}/`;
const bureau = { name: cangpu.identity.name, homeUrl, scopes: [homeUrl] };
let run: ReadRun;

beforeAll(async () => {
  const { store, desk } = deskOver();
  await desk.open({ ...request, bureau });
  await desk.attach(request.id, new ServedHands(cangpu, request.referenceDate));
  const pages = await store.pages(request.id);
  run = { bureau, referenceDate: request.referenceDate, pages, notAssessed: [] };
});

test("a run that reads its columns first knows its verdicts before it has read everything", () => {
  const needed = pagesUntilFinal(run);
  expect(needed).toBeGreaterThan(1);
  expect(needed).toBeLessThan(run.pages.length);
});

test("a run that reads the home page last knows nothing for certain before that", () => {
  expect(pagesUntilFinal({ ...run, pages: [...run.pages].reverse() })).toBe(run.pages.length);
});
