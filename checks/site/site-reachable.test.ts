import { expect, test } from "vitest";
import type { Cause } from "../../lib/facts/cause.ts";
import { HOME, homeOf, pageOf } from "../../tests/facts/page-of.ts";
import { itemOf, judgedBy } from "../../tests/facts/site-of.ts";
import { siteReachable } from "./site-reachable.ts";

const item = itemOf({ id: "veto.unreachable" });
/** Of twenty addresses so many did not open. */
const judged = (failed: number, cause: Cause = "timeout") =>
  judgedBy(
    siteReachable,
    item,
    { share: 0.05 },
    [homeOf({}), ...Array.from({ length: 19 - failed }, (_, at) => pageOf({ url: `${HOME}${at}.html` }))],
    { notAssessed: Array.from({ length: failed }, (_, at) => ({ url: `${HOME}x${at}.html`, cause })) },
  );

test("pass: everything opened on this visit, and it says that this is all", () => {
  expect(judged(0).verdict).toBe("pass");
  expect(judged(0).reason.zh).toBe("这次访问 20 个地址，都能打开；规则看一周的监测，这里说的只是这一次");
});

test("never fails, borderline: one of twenty addresses is a twentieth, so a person looks", () => {
  expect(judged(1).verdict).toBe("review");
  expect(judged(19).verdict).toBe("review");
});

test("trap: what the site refused or the audit left out did open", () => {
  expect(judged(5, "blocked").verdict).toBe("pass");
  expect(judged(5, "out-of-budget").verdict).toBe("pass");
});

test("not assessed: nothing was tried; a person looks where the home page was not read", () => {
  expect(judgedBy(siteReachable, item, { share: 0.05 }, []).verdict).toBe("not-assessed");
  const homeless = judgedBy(siteReachable, item, { share: 0.05 }, [pageOf({ url: `${HOME}1.html` })]);
  expect([homeless.verdict, homeless.reason.zh.split("；")[0]]).toEqual(["review", "首页没有读到"]);
});
