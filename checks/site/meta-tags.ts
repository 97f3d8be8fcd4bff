import { portalsBusiness } from "./arrangement.ts";
import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import type { Site } from "../../lib/audit/site/site.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { text as bilingual, type Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { say } from "../judgement/say.ts";

const group = z.strictObject({
  name: bilingual,
  kinds: z.array(z.enum(["home", "list", "column", "article"])).min(1),
  /** Labels as the norm writes them: SiteName. */
  labels: z.array(z.string()).min(1),
});
type Group = z.infer<typeof group>;

const params = z.strictObject({
  groups: z.array(group).min(1),
  /** Share of a kind's pages that may lack a label: single old pages are no fault of the template. */
  tolerance: z.number().min(0).max(1),
});

interface Gap {
  readonly group: Group;
  readonly label: string;
  readonly without: readonly PageFacts[];
  readonly of: number;
}

/** Whether pages carry the labels of 国办发〔2017〕47号, by kind of page. */
export const metaTags: Evaluator<z.infer<typeof params>> = {
  name: "metaTags",
  params,
  judge(site, item, { groups, tolerance }) {
    const others = portalsBusiness(site);
    if (others) return say("not-applicable", others);
    const read = byKind(site);
    const kinds = groups.map((one) => pagesOf(one, read));
    if (kinds.every((pages) => pages.length === 0)) {
      return say("not-assessed", {
        zh: "没有读到可看标签的网页",
        en: "No page was read whose labels could be seen",
      });
    }
    const gaps = groups.flatMap((one, at) => gapsOf(one, kinds[at] ?? []));
    const firm = gaps.filter(({ without, of }) => without.length > of * tolerance);
    if (firm.length > 0)
      return say(
        "fail",
        join(firm),
        firm.map((gap) => findingOf(gap, item.id)),
      );
    return say(
      "pass",
      allLabelled(
        kinds.reduce((sum, pages) => sum + pages.length, 0),
        gaps,
      ),
    );
  },
};

/** A page whose template is known by the labels that it carries. */
interface Labelled {
  /** Its place among the site's pages. */
  readonly at: number;
  readonly page: PageFacts;
  readonly template: readonly string[];
}
type ByKind = ReadonlyMap<PageFacts["kind"], readonly Labelled[]>;

/**
 * A feed has no head, and a page that could not be used says nothing about its template. Thousands of pages come from
 * a few templates: each set of labels once, so that it is looked at once.
 */
function byKind({ pages }: Site): ByKind {
  const templates = new Map<string, readonly string[]>();
  const kinds = new Map<PageFacts["kind"], Labelled[]>();
  for (const [at, page] of pages.entries()) {
    const { kind, state, capture, metas } = page;
    if ((state !== "ok" && state !== "blank") || capture === "feed") continue;
    const key = metas.join(" ");
    const template = templates.get(key) ?? metas;
    templates.set(key, template);
    const known = kinds.get(kind);
    if (known) known.push({ at, page, template });
    else kinds.set(kind, [{ at, page, template }]);
  }
  return kinds;
}

/** In the order of the site's pages, whichever of the kinds they are of. */
function pagesOf({ kinds }: Group, read: ByKind): readonly Labelled[] {
  const found = kinds.map((kind) => read.get(kind) ?? []).filter((pages) => pages.length > 0);
  return found.length === 1 ? (found[0] ?? []) : found.flat().sort((one, other) => one.at - other.at);
}

function gapsOf(one: Group, pages: readonly Labelled[]): Gap[] {
  const templates = [...new Set(pages.map(({ template }) => template))];
  return one.labels.flatMap((label) => {
    const written = label.toLowerCase();
    const lacking = new Set(templates.filter((metas) => !metas.includes(written)));
    if (lacking.size === 0) return [];
    const without = pages.filter(({ template }) => lacking.has(template)).map(({ page }) => page);
    return [{ group: one, label, without, of: pages.length }];
  });
}

function findingOf(gap: Gap, itemId: string): Finding {
  const page = gap.without[0];
  return {
    key: findingKey(itemId, `${gap.group.name.zh} ${gap.label}`),
    message: gapMessage(gap),
    evidence: page ? [{ url: page.url, quote: page.title, date: null, dateSource: "none" }] : [],
  };
}

function gapMessage(gap: Gap): Text {
  return lackedBy([gap], gap);
}

/** Labels that the same number of pages lack are named together. */
function join(gaps: readonly Gap[]): Text {
  const keyOf = ({ group: { name }, without }: Gap) => `${name.zh} ${without.length}`;
  const firsts = gaps.filter((gap, at) => gaps.findIndex((one) => keyOf(one) === keyOf(gap)) === at);
  const messages = firsts.map((first) =>
    lackedBy(
      gaps.filter((gap) => keyOf(gap) === keyOf(first)),
      first,
    ),
  );
  return { zh: messages.map(({ zh }) => zh).join("；"), en: messages.map(({ en }) => en).join("; ") };
}

function lackedBy(gaps: readonly Gap[], { group: { name }, without, of }: Gap): Text {
  const labels = gaps.map(({ label }) => label);
  return {
    zh: `${name.zh} ${of} 页中 ${without.length} 页未见标签 ${labels.join("、")}`,
    en: `${without.length} of ${of} ${name.en} lack the label ${labels.join(", ")}`,
  };
}

function allLabelled(read: number, single: readonly Gap[]): Text {
  const rest = join(single);
  return {
    zh: `读过 ${read} 页，规定的标签都有${rest.zh && `；个别网页除外：${rest.zh}`}`,
    en: `The labels are there on the ${read} pages read${rest.en && `, but for single pages: ${rest.en}`}`,
  };
}
