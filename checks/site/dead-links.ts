import type { Evaluator, Judgement } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import type { Site } from "../../lib/audit/site/site.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import type { Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { linksInto, type LinkInto } from "./links-into.ts";
import { linksTried } from "./links-tried.ts";
import { say } from "../judgement/say.ts";

const params = z.strictObject({
  /** Answers of a server that say the page is gone; others may pass. */
  statuses: z.array(z.number().int()).min(1),
  /** How many times a dead link on the home page counts. */
  homeWeight: z.number().int().min(1),
  /** A server that answers so for more than this share of all addresses is turning the audit away. Nothing said: any. */
  mostShare: z.number().min(0).max(1).optional(),
});

interface Dead {
  readonly url: string;
  readonly page: PageFacts;
  readonly links: readonly LinkInto[];
}

/** Links whose address answered that there is nothing; each address once, with the page that leads to it. */
export const deadLinks: Evaluator<z.infer<typeof params>> = {
  name: "deadLinks",
  needs: "home-links",
  params,
  judge(site, item, { statuses, homeWeight, mostShare = 1 }) {
    if (site.pages.length === 0) return say("not-assessed", { zh: "没有读到网页", en: "No page was read" });
    const gone = linked(site, ({ state, status }) => state === "error" && statuses.includes(status));
    const soft = linked(site, ({ state }) => state === "soft-404");
    if (gone.length > site.pages.length * mostShare) {
      return say(
        "review",
        tooMany(gone.length, site.pages.length),
        gone.map((one) => findingOf(one, item.id)),
      );
    }
    if (gone.length > 0) return broken(gone, soft, { site, itemId: item.id, homeWeight });
    if (soft.length > 0)
      return say(
        "review",
        saysGone(soft),
        soft.map((one) => findingOf(one, item.id)),
      );
    const { known, untried } = linksTried(site, statuses);
    return untried === 0
      ? say("pass", allOpen(known))
      : say("not-assessed", noneDead(known - untried, known));
  },
};

interface About {
  readonly site: Site;
  readonly itemId: string;
  readonly homeWeight: number;
}

function broken(
  gone: readonly Dead[],
  soft: readonly Dead[],
  { site, itemId, homeWeight }: About,
): Judgement {
  const home = gone.filter(({ links }) => links[0]?.from === site.home).length;
  const rest = gone.length - home;
  const note: Text = soft.length === 0 ? { zh: "", en: "" } : saysGone(soft);
  return {
    ...say(
      "fail",
      {
        zh: `首页 ${home} 个、其他页面 ${rest} 个链接打不开${note.zh && `；${note.zh}`}`,
        en: `${home} links on the home page and ${rest} on other pages do not open${note.en && `; ${note.en}`}`,
      },
      gone.map((one) => findingOf(one, itemId)),
    ),
    occurrences: home * homeWeight + rest,
  };
}

function linked(site: Site, isDead: (page: PageFacts) => boolean): Dead[] {
  const dead = new Map(site.pages.filter(isDead).map((page) => [site.identityOf(page.url), page]));
  if (dead.size === 0) return [];
  const links = linksInto(new Set(dead.keys()), site);
  return [...dead].flatMap(([url, page]) => {
    const into = links.get(url);
    return into ? [{ url, page, links: into }] : [];
  });
}

function findingOf({ url, page, links }: Dead, itemId: string): Finding {
  const first = links[0];
  const name = first?.name ?? "";
  const answer = answerOf(page);
  const opens = page.state === "soft-404" ? { zh: "能打开，待人工", en: "opens, a person must look" } : DEAD;
  return {
    key: findingKey(itemId, url),
    message: {
      zh: `“${name}”${opens.zh}（${answer.zh}）：${url}；${links.length} 页有这个链接`,
      en: `“${name}” ${opens.en} (${answer.en}): ${url}; ${links.length} pages link to it`,
    },
    evidence: [{ url: first?.from.url ?? url, quote: `${name}\n${url}`, date: null, dateSource: "none" }],
  };
}

const DEAD: Text = { zh: "打不开", en: "does not open" };

function answerOf({ state, stateReason: { code, quote }, status }: PageFacts): Text {
  if (state !== "soft-404") return { zh: `HTTP ${status}`, en: `HTTP ${status}` };
  return code === "answers-with-home"
    ? { zh: "显示的是首页", en: "shows the home page" }
    : { zh: quote, en: quote };
}

function allOpen(known: number): Text {
  return {
    zh: `站内 ${known} 个链接都试过，没有打不开的；外站链接不在其内`,
    en: `All ${known} links within the site were tried and open; links to other sites are not among them`,
  };
}

/** A sample says nothing of the rest (国办秘函〔2019〕19号 counts every link). */
function noneDead(tried: number, known: number): Text {
  return {
    zh: `试过已知 ${known} 个站内链接中的 ${tried} 个，没有打不开的；其余没有试或没有答复，不作判定`,
    en: `${tried} of ${known} links known within the site were tried and open; the others were not tried or did not answer, so nothing is said of them`,
  };
}

function tooMany(gone: number, all: number): Text {
  return {
    zh: `试过的 ${all} 个地址中 ${gone} 个答复不存在，可能是网站拒绝了检查，待人工`,
    en: `${gone} of ${all} addresses answer that they are gone: the site may have turned the audit away, a person must look`,
  };
}

function saysGone(soft: readonly Dead[]): Text {
  const names = soft.map(({ links }) => `“${links[0]?.name ?? ""}”`).join("、");
  return {
    zh: `${names}能打开，但显示的是首页或“不存在”的提示，待人工`,
    en: `${names} open, but show the home page or say that the content is not there: a person must look`,
  };
}
