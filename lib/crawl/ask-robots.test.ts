import { expect, test } from "vitest";
import type { Cause } from "../facts/cause.ts";
import { askRobots } from "./ask-robots.ts";
import type { Fetched, Question } from "./fetch-page.ts";

const SITE = "http://kjj.cangpu.example";
const RULES = "User-agent: *\nDisallow: /admin/";

/** Asks a site that answers like this, one time after the other; gives what came of it and how each time was asked. */
async function asked(...answers: readonly (Cause | "rules")[]) {
  const questions: [string, Question | undefined][] = [];
  const answer = await askRobots((url, question) => {
    const given = answers[questions.length] ?? "network";
    questions.push([url, question]);
    return Promise.resolve(given === "rules" ? rulesAt(url) : { ok: false, cause: given, detail: "" });
  }, SITE);
  return { answer, questions };
}

function rulesAt(url: string): Fetched {
  const body = new TextEncoder().encode(RULES);
  const response = { url, finalUrl: url, status: 200, contentType: "text/plain", body, fetchedAt: "" };
  return { ok: true, response, retryAfterMs: 0, etag: null, lastModified: null };
}

test("robots.txt is asked for once, at the root of the site, and its rules are taken", async () => {
  const { answer, questions } = await asked("rules");
  expect(answer).toEqual({ kind: "rules", text: RULES });
  expect(questions).toEqual([[`${SITE}/robots.txt`, undefined]]);
});

test("what looks like a dead line is asked for again without following: it may be a redirect to another site", async () => {
  const { answer, questions } = await asked("network", "needs-permission");
  expect(answer).toEqual({ kind: "none" });
  expect(questions[1]).toEqual([`${SITE}/robots.txt`, { redirect: "manual" }]);
});

test("a line that is dead twice leaves open what may be read, so nothing is", async () => {
  expect((await asked("network", "network")).answer).toEqual({ kind: "unreachable" });
});

test.each(["unsupported-type", "too-large", "redirect-loop"] as const)(
  "a robots.txt that is %s is none: the server has answered, and is not asked again",
  async (cause) => {
    const { answer, questions } = await asked(cause);
    expect(answer).toEqual({ kind: "none" });
    expect(questions).toHaveLength(1);
  },
);

test("a server that is too slow has not said what may be read", async () => {
  const { answer, questions } = await asked("timeout");
  expect(answer).toEqual({ kind: "unreachable" });
  expect(questions).toHaveLength(1);
});
