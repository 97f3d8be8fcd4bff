import { expect, test } from "vitest";
import { homeOf } from "../../tests/facts/page-of.ts";
import { BUREAU, itemOf, judgedBy } from "../../tests/facts/site-of.ts";
import { domainForm } from "./domain-form.ts";

const item = itemOf({ id: "site.domain" });
const at = (url: string) =>
  judgedBy(
    domainForm,
    item,
    { suffixes: ["gov.example", "xn--zfr164b"] },
    [homeOf({}, { url, finalUrl: url })],
    {
      bureau: { ...BUREAU, homeUrl: url },
    },
  );

test("pass: a government domain", () => {
  expect(at("http://kjj.cangpu.gov.example/").verdict).toBe("pass");
  expect(at("http://kjj.xn--zfr164b/").verdict).toBe("pass");
});

test("never fails: another domain is for a person", () => {
  const { verdict, findings } = at("http://www.cangpukj.example/");
  expect(verdict).toBe("review");
  expect(findings[0]?.evidence[0]?.quote).toBe("www.cangpukj.example");
  expect(findings[0]?.message.zh).toContain("不以 .gov.example 结尾");
});

test("borderline: the government domain itself and what stands below it", () => {
  expect(at("http://gov.example/").verdict).toBe("pass");
  expect(at("http://gov.example.other.example/").verdict).toBe("review");
});

test("trap: a name that only ends with the same letters", () => {
  expect(at("http://notgov.example/").verdict).toBe("review");
});

test("not applicable: a channel of a portal, an address of numbers", () => {
  expect(at("http://www.cangpu.example/kjj/").verdict).toBe("not-applicable");
  expect(at("http://127.0.0.1:8600/").verdict).toBe("not-applicable");
});

test("not assessed: the home page was not read", () => {
  expect(judgedBy(domainForm, item, { suffixes: ["gov.example"] }, []).verdict).toBe("not-assessed");
});
