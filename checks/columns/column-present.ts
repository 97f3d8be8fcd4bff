import { portalsBusiness } from "../site/arrangement.ts";
import { basis, type Basis, type ChecklistItem } from "../../lib/audit/checklist/checklist.ts";
import type { Evaluator, Judgement } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import { holdingOf, type Holding } from "../../lib/audit/site/holding.ts";
import { matchedColumns, type MatchedColumn } from "../../lib/audit/site/matched-columns.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import { text as bilingual, type Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { blankEvidence, blankMessage } from "./blank-evidence.ts";
import { columnKey } from "./column-key.ts";
import { judgeAbsence } from "./judge-absence.ts";
import { contentField } from "../content/content-field.ts";
import { lookAt } from "../judgement/look-at.ts";
import { asColumn } from "../judgement/evidence-of.ts";
import { say } from "../judgement/say.ts";
import { saysNoDuty, withoutDuty } from "./no-duty.ts";
import { unseenFields } from "../content/unseen-fields.ts";
import { unreadReason } from "../judgement/unread-reason.ts";
import { parseUrl } from "../../lib/facts/addresses/parse-url.ts";

const params = z.strictObject({
  /** Sites on which content may lie instead: 政务服务网, 信用中国. Known by a part of the host. */
  platforms: z.array(z.object({ name: z.string(), hosts: z.array(z.string()).min(1) })),
  /** `presence`: the way in is what is asked for; a page that was read and is not blank will do. */
  requires: z.enum(["content", "presence"]),
  /** Columns under which the one that is looked for may lie hidden: unread, they leave the question open. */
  hubs: z.array(z.string()),
  /** Fewer names than these on the home page: its navigation was not seen. */
  minColumnNames: z.number().int().min(1),
  /** Share of column pages that must have been read before something is called missing. */
  minCoverage: z.number().min(0).max(1),
  /**
   * What is said when the column is nowhere. `fail`: every bureau must have it; `review`: usual, no law names it;
   * `not-applicable`: only where the duty shows, then a person looks. Nothing said: `fail`.
   */
  absence: z.enum(["fail", "review", "not-applicable"]).optional(),
  /** Words of rows that show the duty without its column. */
  duty: z.array(z.string()).optional(),
  /** The trade whose column it is; a bureau that was merged from several may keep it elsewhere. Nothing said: every bureau's. */
  trade: bilingual.optional(),
  /** What a column's page says where the bureau has no such business. */
  noDuty: z.array(z.string()).optional(),
  /**
   * The rule on blank columns where the bureau may have no such business: a blank one is then for a person. Nothing
   * said: it fails.
   */
  blankRule: basis.optional(),
  /** What the column's text should show; what it does not is for a person. */
  fields: z.array(contentField).optional(),
  /** Words of a text page by which it tells what the column would: a page of functions that goes through the departments. */
  told: z.array(z.string()).optional(),
  /** On a channel of a portal the whole portal answers for this. */
  ofPortal: z.boolean().optional(),
});
export type ColumnPresentParams = z.infer<typeof params>;

interface Candidate extends MatchedColumn {
  readonly holding: Holding;
}

/** A name or a user's word outweighs a meta tag and an address. */
const BY_NAME = 0.9;

/** Whether the portal has the column that an item asks for, and whether it holds something. */
export const columnPresent: Evaluator<ColumnPresentParams> = {
  name: "columnPresent",
  params,
  judge(site, item, options) {
    const found = matchedColumns(item.id, site).map((one): Candidate => ({
      ...one,
      holding: holdingOf(one.column, site),
    }));
    const judgement = judgeColumns(found, site, item, options);
    const others = options.ofPortal === true ? portalsBusiness(site) : null;
    const isOpen = judgement.verdict === "fail" || judgement.verdict === "review";
    return others && isOpen ? say("not-applicable", others) : judgement;
  },
};

function judgeColumns(
  found: readonly Candidate[],
  site: Site,
  item: ChecklistItem,
  options: ColumnPresentParams,
): Judgement {
  if (found.length === 0) return withoutDuty(judgeAbsence(site, item, options), site, item, options);
  const columns = found.map(({ column }) => column);
  const exempt = saysNoDuty(columns, options.noDuty ?? []);
  if (exempt) return say("not-applicable", exempt);
  const judgement = judgeFound(found, item, options);
  const unseen = judgement.verdict === "pass" ? unseenFields(item.id, site, options.fields ?? []) : null;
  return unseen ? say("review", unseen, lookAt(item.id, unseen, columns.map(asColumn))) : judgement;
}

function judgeFound(
  found: readonly Candidate[],
  item: ChecklistItem,
  options: ColumnPresentParams,
): Judgement {
  const enough: readonly Holding[] =
    options.requires === "presence" ? ["something", "unclear"] : ["something"];
  const holding = found.filter((one) => enough.includes(one.holding));
  const blankByName = found.filter((one) => one.holding === "nothing" && one.match.score >= BY_NAME);
  const held =
    holding.find((one) => one.match.score >= BY_NAME) ?? (blankByName.length === 0 ? holding[0] : undefined);
  if (held) return say("pass", present(held.column));
  const outside = found.flatMap(({ column }) => onPlatform(column, options))[0];
  if (outside) return say("pass", outside);
  const other = holding[0];
  if (other) {
    const reason = elsewhere(blankByName, other.column);
    const pages = [...blankByName, other].map(({ column }) => asColumn(column));
    return say("review", reason, lookAt(item.id, reason, pages));
  }
  const unread = found.find((one) => one.holding === "unread");
  if (unread) return say("not-assessed", notRead(unread.column));
  const unclear = found.find((one) => one.holding === "unclear");
  if (unclear) {
    const reason = unrecognised(unclear.column);
    return say("review", reason, lookAt(item.id, reason, [asColumn(unclear.column)]));
  }
  const message = blankMessage(found.map((one) => one.column));
  const findings = found.map((one) => blankFinding(one.column, item));
  const { blankRule } = options;
  if (blankRule === undefined) return say("fail", message, findings);
  const doubt = perhapsNone(item, blankRule);
  const doubted = (words: Text): Text => ({ zh: words.zh + doubt.zh, en: words.en + doubt.en });
  return say(
    "review",
    doubted(message),
    findings.map((finding) => ({ ...finding, message: doubted(finding.message) })),
  );
}

/** What is asked of a bureau that has such business, and what of one that has none. */
function perhapsNone({ basis: [own] }: ChecklistItem, rule: Basis): Text {
  const asked = own ? `${own.document}${own.clause}` : "";
  const other = `${rule.document}${rule.clause}`;
  return {
    zh: `；有这类事项的应公开（${asked}），没有的应写明或撤下栏目（${other}），待人工`,
    en: `; with such business it must be published (${asked}), without it the column must say so or go (${other}): a person decides`,
  };
}

function onPlatform(column: Column, { platforms }: ColumnPresentParams): Text[] {
  const host = column.state === "unread" ? parseUrl(column.url)?.hostname : undefined;
  if (host === undefined) return [];
  return platforms
    .filter((platform) => platform.hosts.some((part) => host.includes(part)))
    .map(({ name }) => ({
      zh: `“${column.name}”转到${name}（${host}）`,
      en: `“${column.name}” leads to ${name} (${host})`,
    }));
}

function blankFinding(column: Column, item: ChecklistItem): Finding {
  return {
    key: findingKey(item.id, columnKey(column)),
    message: blankMessage([column]),
    evidence: [blankEvidence(column)],
  };
}

function present(column: Column): Text {
  const rows = column.items.length;
  return rows === 0
    ? { zh: `“${column.name}”栏目在，有内容`, en: `The column “${column.name}” is there and holds content` }
    : {
        zh: `“${column.name}”栏目在，${rows} 条`,
        en: `The column “${column.name}” is there with ${rows} rows`,
      };
}

function elsewhere(blank: readonly Candidate[], other: Column): Text {
  const names = blank.map(({ column }) => column.name).join("、");
  return {
    zh: `“${names}”栏目内容为 0 条，“${other.name}”有内容；是否同一栏目待人工`,
    en: `“${names}” is blank, “${other.name}” holds content; whether it is the same column is for a person`,
  };
}

function notRead(column: Column): Text {
  const why = unreadReason(column);
  return {
    zh: `见到“${column.name}”，${why.zh}；不算不符合`,
    en: `“${column.name}” was seen, but ${why.en}; this is no failure`,
  };
}

function unrecognised(column: Column): Text {
  return {
    zh: `“${column.name}”栏目在，没有认出列表或正文，待人工`,
    en: `“${column.name}” is there; neither a list nor a text was recognised, so a person must look`,
  };
}
