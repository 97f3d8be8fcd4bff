import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checklists } from "../../checks/index.ts";
import type { Article, Column } from "./bureau.ts";
import { cangpu } from "./bureaus/cangpu.ts";
import { linxi } from "./bureaus/linxi.ts";
import type { Answers } from "./dialect.ts";
import { decoded, htmlAddresses, internalLinks } from "./reading.ts";
import { portalAnswers, startPortal, type Portal } from "./server.ts";

const DAY = "2026-11-20";
const KB = 1000;

describe.each([
  ["cangpu", cangpu, { pages: [140, 170], unresolved: 1 }],
  ["linxi", linxi, { pages: [75, 100], unresolved: 0 }],
] as const)("the portal of %s", (_, bureau, { pages: [fewest, most], unresolved }) => {
  const answers = portalAnswers(bureau, DAY);
  const articles = allArticles(bureau.columns(DAY));

  it("has about as many pages as promised", () => {
    const count = htmlAddresses(answers).length;
    expect(count).toBeGreaterThanOrEqual(fewest);
    expect(count).toBeLessThanOrEqual(most);
  });

  it("gives each page the weight of a real one", () => {
    const weights = htmlAddresses(answers)
      .filter((address) => !says(answers, address, "您访问的页面不存在"))
      .map((address) => [address, answers.pages.get(address)?.body.byteLength ?? 0] as const);
    expect(weights.filter(([, bytes]) => bytes < 20 * KB || bytes > 60 * KB)).toEqual([]);
  });

  it("is the same to the byte when it is made again", () => {
    expect(digests(portalAnswers(bureau, DAY))).toEqual(digests(answers));
  });

  it("has no link into nothing but the planted ones", () => {
    const dead = [...internalLinks(answers)].filter((address) => !answers.pages.has(address));
    expect(dead).toHaveLength(unresolved);
  });

  it("shows nothing that was published after the reference date", () => {
    const late = articles.filter(({ date, urlDate, regeneratedOn }) =>
      [date, urlDate, regeneratedOn ?? DAY].some((day) => day > DAY),
    );
    expect(late).toEqual([]);
  });

  it("has a robots.txt", () => {
    expect(decoded(answers, "/robots.txt")).toContain("User-agent: *");
  });

  it("tells of every list how many rows each of its pages has", () => {
    for (const { path, rowsPerPage } of bureau.expected(DAY).lists) {
      expect(
        rowsPerPage.map((__, page) => rowsOf(answers, page === 0 ? path : `${path}index_${page}.html`)),
      ).toEqual(rowsPerPage);
    }
  });

  it("carries the site code in its metas and at its foot on every page", () => {
    const { idCode } = bureau.identity;
    for (const address of htmlAddresses(answers))
      expect(decoded(answers, address)).toContain(`name="SiteIDCode" content="${idCode}"`);
    expect(decoded(answers, "/")).toContain(`网站标识码：${idCode}`);
  });

  it("expects a verdict on every item but those that hang on addresses and labels", () => {
    const expected = bureau.expected(DAY).verdicts;
    const open = checklists
      .get("kjj")
      ?.items.filter(({ id }) => !(id in expected))
      .map(({ id }) => id);
    expect(open).toEqual(["site.meta-tags", "site.domain", "content.late-publication"]);
  });
});

describe("the faults planted at 苍浦市科学技术局", () => {
  const answers = portalAnswers(cangpu, DAY);
  const expected = cangpu.expected(DAY);
  const list = (name: string) => expected.lists.find((candidate) => candidate.name === name);

  it("are the missing reports of 2012 and 2013", () => {
    const page = decoded(answers, "/zwgk/zfxxgknb/");
    const years = Array.from({ length: 18 }, (_, index) => 2008 + index);
    expect(years.filter((year) => !page.includes(`${year}年政府信息公开工作年度报告`))).toEqual([2012, 2013]);
  });

  it("are a policy column older than six months beside fresh news and notices", () => {
    expect([list("政策文件")?.newest, list("工作动态")?.newest]).toEqual(["2026-04-03", "2026-11-17"]);
    expect(list("通知公告")?.newest).toBe("2026-11-16");
  });

  it("are two blank columns, one of which says so", () => {
    expect(decoded(answers, "/zwgk/fdzdgknr/tjsj/")).toContain("暂无内容");
    expect(decoded(answers, "/zwgk/fdzdgknr/zfcg/")).not.toContain("暂无内容");
  });

  it("are neither a link to a request channel nor one to the leaders, on any page", () => {
    const named = htmlAddresses(answers).filter((address) =>
      />[^<]*(申请公开|局领导|领导(信息|分工|介绍))<\/a>/.test(decoded(answers, address)),
    );
    expect(named).toEqual([]);
  });
});

describe("the things at 苍浦市科学技术局 that only look like faults", () => {
  const answers = portalAnswers(cangpu, DAY);
  const articles = allArticles(cangpu.columns(DAY));

  it("include an old notice pinned above fresh ones", () => {
    expect(decoded(answers, "/xwzx/tzgg/")).toMatch(
      /<ul class="list_common a_list">\s*<li>\s*<a [^>]*><i class="top">[^]*?<span>2021-/,
    );
  });

  it("include addresses whose day is not the day that is shown, earlier and later", () => {
    expect(articles.some(({ date, urlDate }) => urlDate > date)).toBe(true);
    expect(articles.some(({ date, urlDate }) => urlDate < date)).toBe(true);
  });

  it("include an old page whose PubDate is the time it was generated", () => {
    const old = articles.find(({ regeneratedOn }) => regeneratedOn !== null);
    expect(old?.date.slice(0, 4)).toBe("2022");
    expect(old?.regeneratedOn).toBe("2026-11-11");
  });

  it("include a list that only a script fills, with a feed behind it", () => {
    const page = decoded(answers, "/kjyw/kjcg/");
    const webId = /"webId": "(\d+)"/.exec(page)?.[1] ?? "";
    const feed = answers.feed(
      "/api-gateway/jpaas-publish-server/front/page/build/unit",
      new URLSearchParams({ webId }),
    );
    expect(page).not.toContain('<ul class="list_common a_list">');
    expect(new TextDecoder().decode(feed?.body)).toContain("科技成果登记目录");
  });
});

describe("the portal of 林汐市科学技术局", () => {
  it("has a section in GBK that a reader taking it for UTF-8 cannot read", () => {
    const body = portalAnswers(linxi, DAY).pages.get("/xmsb/")?.body ?? new Uint8Array();
    expect(new TextDecoder("gb18030").decode(body)).toContain("项目申报");
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(body)).toThrow();
  });
});

describe("another reference date", () => {
  it("moves the portal with it: in mid-January the report on the past year is not there yet", () => {
    expect(decoded(portalAnswers(cangpu, "2026-01-12"), "/zwgk/zfxxgknb/")).not.toContain(
      "2025年政府信息公开",
    );
  });

  it.each(["2025-01-01", "2025-02-28", "2027-08-15"])(
    "on %s leaves no list blank that is not planted so",
    (day) => {
      const blank = [cangpu, linxi].flatMap((bureau) =>
        bureau.expected(day).lists.filter(({ newest }) => newest === null),
      );
      expect(blank.map(({ name }) => name)).toEqual(["政府采购", "统计数据", "科技成果"]);
    },
  );

  it("is refused when it is no day or before 2025", () => {
    expect(() => portalAnswers(cangpu, "2026-02-30")).toThrow("2026-02-30");
    expect(() => portalAnswers(cangpu, "2024-12-31")).toThrow("2025-01-01");
  });
});

describe("the server", () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal({ bureau: cangpu, referenceDate: DAY });
  });
  afterAll(() => portal.close());

  it("answers what was made, and counts who asked", async () => {
    const answer = await fetch(`${portal.url}/xwzx/gzdt/index_1.html`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/html"]);
    expect(portal.requests().map(({ path }) => path)).toContain("/xwzx/gzdt/index_1.html");
  });

  it("knows index.html as the directory, and a directory without its slash", async () => {
    const [directory, index, bare] = await Promise.all(
      ["/xwzx/", "/xwzx/index.html", "/xwzx"].map(async (path) => (await fetch(portal.url + path)).text()),
    );
    expect([index, bare]).toEqual([directory, directory]);
  });

  it("answers 304 without a body to whoever has the page, and never to a page that is not there", async () => {
    const ask = (path: string, etag: string) =>
      fetch(portal.url + path, { headers: { "if-none-match": etag } });
    const first = await fetch(`${portal.url}/xwzx/`);
    const etag = first.headers.get("etag") ?? "";
    const again = await ask("/xwzx/", etag);
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect([(await ask("/xwzx/gzdt/", etag)).status, (await ask("/nowhere/", etag)).status]).toEqual([
      200, 404,
    ]);
    expect(portal.counts().unchanged).toBe(1);
  });

  it("knows how many were waiting at once, and forgets when told", async () => {
    portal.resetCounts();
    portal.setLatency(30);
    await Promise.all([1, 2, 3].map(() => fetch(`${portal.url}/xwzx/`)));
    portal.setLatency(0);
    expect(portal.counts()).toMatchObject({ total: 3, inFlight: 0, mostInFlight: 3 });
    portal.resetCounts();
    expect(portal.counts()).toMatchObject({ total: 0, mostInFlight: 0, bytes: 0 });
  });

  it("answers 404 to what is not there, and 200 to the planted page that says so", async () => {
    const soft = allArticles(cangpu.columns(DAY)).find(({ target }) => target.kind === "soft-404");
    const day = soft?.urlDate.replaceAll("-", "") ?? "";
    const address = `${portal.url}/xwzx/tzgg/${day.slice(0, 6)}/t${day}_${soft?.id ?? ""}.html`;
    expect((await fetch(`${portal.url}/nowhere/`)).status).toBe(404);
    expect((await fetch(address)).status).toBe(200);
  });
});

function allArticles(columns: readonly Column[]): Article[] {
  return columns.flatMap(({ content, children }) => {
    const own = content.kind === "single" ? [content.article] : "articles" in content ? content.articles : [];
    return [...own, ...allArticles(children)];
  });
}

function digests({ pages }: Answers): string[] {
  return [...pages].map(
    ([address, { body }]) => `${address} ${createHash("sha256").update(body).digest("hex")}`,
  );
}

function says(answers: Answers, address: string, words: string): boolean {
  return decoded(answers, address).includes(words);
}

/** Rows between the heading of a column and its end, counted by their dates. */
function rowsOf(answers: Answers, address: string): number {
  const list = /<div class="title_fdgk">[^]*?<div class="friend">/.exec(decoded(answers, address))?.[0] ?? "";
  return [...list.matchAll(/<(li|tr)>(?:(?!<\/\1>)[^])*\d{4}-\d{2}-\d{2}/g)].length;
}
