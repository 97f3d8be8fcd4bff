import type { ChecklistItem } from "../../lib/audit/checklist/checklist.ts";
import type { Judgement } from "../../lib/audit/contract/evaluator.ts";
import { printedName } from "../../lib/audit/site/column-draft.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import { resemblingColumns } from "../../lib/audit/site/matched-columns.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";
import { normaliseColumnName } from "../../lib/facts/columns/column-name.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import type { Text } from "../../lib/facts/text.ts";
import { isColumnExactly } from "./column-named.ts";
import { namesake } from "./namesake.ts";
import { quotedNames } from "./quoted-names.ts";
import { unreadReason } from "../judgement/unread-reason.ts";
import { parseUrl } from "../../lib/facts/addresses/parse-url.ts";

/** How well a site must have been read before something is called missing from it. */
interface Thoroughness {
  readonly hubs: readonly string[];
  readonly minColumnNames: number;
  readonly minCoverage: number;
}

/** Column names quoted from the home page; more would hide the point. */
const MOST_NAMES = 40;
const MOST_UNREAD = 3;
const JSON_TYPE = /json/i;

/** No column answers the item: whether that may be called missing. */
export function judgeAbsence(site: Site, item: ChecklistItem, how: Thoroughness): Judgement {
  const wanted = item.column?.names[0] ?? item.title.zh;
  const open = openQuestion(site, how);
  if (open) return { verdict: "not-assessed", reason: notFoundYet(wanted, open), findings: [] };
  const similar = resemblingColumns(item.id, site)[0];
  const doubt =
    (similar ? similarColumn(similar.column) : namesake(item.column?.names ?? [], site)) ??
    atTheFoot(item.column?.names ?? [], site) ??
    drawnByScript(site) ??
    withoutHub(site, how);
  if (doubt) return found("review", doubtful(wanted, doubt), site, findingKey(item.id, wanted));
  return missing(site, item, wanted);
}

/** A link at the foot is no column of the menu; whether the page behind it will do is for a person. */
function atTheFoot(names: readonly string[], { home }: Site): Text | null {
  const link = home?.footerLinks?.find((one) => isColumnExactly(one, names));
  return link === undefined
    ? null
    : {
        zh: `首页页脚有“${link.name}”链接（${link.url}）`,
        en: `the foot of the home page links to “${link.name}” (${link.url})`,
      };
}

/** A home page that only scripts draw shows its columns in ways that no reader knows all of. */
function drawnByScript(site: Site): Text | null {
  const { home } = site;
  if (home === null || home.capture === "static" || site.pages.some((page) => isMenuOf(page, home, site)))
    return null;
  return {
    zh: "首页由脚本生成，栏目名可能没有读全",
    en: "scripts draw the home page, and not every column name may have been read",
  };
}

/** The file from which a program draws its menu: it names whatever the home page shows, and so every column. */
function isMenuOf({ contentType, kind, columns }: PageFacts, home: PageFacts, { identityOf }: Site): boolean {
  if (kind !== "other" || columns.length === 0 || !JSON_TYPE.test(contentType)) return false;
  const named = new Set(columns.map(({ url }) => identityOf(url)));
  const own = home.columns.filter(({ url }) => hostOf(url) === hostOf(home.finalUrl));
  return own.length > 0 && own.every(({ url }) => named.has(identityOf(url)));
}

/** Every portal has a way in to 政务公开: where none was seen, a menu was missed, and what lies behind it as well. */
function withoutHub({ columns }: Site, { hubs }: Thoroughness): Text | null {
  const names = hubs.map(normaliseColumnName);
  if (names.length === 0 || columns.some(({ name }) => names.includes(normaliseColumnName(name))))
    return null;
  return {
    zh: "没有见到“政务公开”一类的入口，菜单可能没有读全",
    en: "no way in to 政务公开 was seen, and a menu may have been missed",
  };
}

/** What was not read well enough to say that anything is missing; null when it was. */
function openQuestion(site: Site, how: Thoroughness): Text | null {
  const home = site.home;
  if (home?.state !== "ok") return { zh: "首页没有读到", en: "the home page was not read" };
  const names = namesOn(home);
  if (names.length < how.minColumnNames) {
    return {
      zh: `首页只见到 ${names.length} 个栏目名，导航可能由脚本生成`,
      en: `the home page shows only ${names.length} column names; a script may write its navigation`,
    };
  }
  const hubs = how.hubs.map(normaliseColumnName);
  const unread = site.columns.filter((column) => !isRead(column));
  const hub = unread.filter((column) => hubs.includes(normaliseColumnName(column.name)));
  if (hub.length > 0) return notRead(hub);
  const tried = site.columns.filter(wasTried);
  const read = tried.filter(isRead);
  return read.length < tried.length * how.minCoverage
    ? notRead(unread.filter((column) => tried.includes(column)))
    : null;
}

/** Out of scope, nothing was tried: links to other bureaus are no columns that were searched. */
function wasTried(column: Column): boolean {
  return column.state !== "unread" || column.cause !== null;
}

function isRead(column: Column): boolean {
  return column.state === "ok" || column.state === "blank";
}

function missing(site: Site, item: ChecklistItem, wanted: string): Judgement {
  const looked = new Set(site.columns.filter(wasTried).map((column) => normaliseColumnName(column.name)))
    .size;
  const synonyms = new Set(item.column?.names.map(normaliseColumnName)).size;
  const reason: Text = {
    zh: `未找到“${wanted}”；查过 ${looked} 个栏目名、${synonyms} 个同义名`,
    en: `“${wanted}” was not found among ${looked} column names, under ${synonyms} synonyms`,
  };
  return found("fail", reason, site, findingKey(item.id, wanted));
}

/** The columns of the home page are the evidence: a stranger looks there, too. */
function found(verdict: "fail" | "review", reason: Text, { home }: Site, key: string): Judgement {
  const quote = home ? quotedNames(namesOn(home), MOST_NAMES) : "";
  const evidence = { url: home?.url ?? "", quote, date: null, dateSource: "none" as const };
  return { verdict, reason, findings: [{ key, message: reason, evidence: [evidence] }] };
}

/** Names of the home page's own columns, in page order; links to other sites are other bureaus' names. */
function namesOn(home: PageFacts): string[] {
  const host = hostOf(home.finalUrl);
  const own = home.columns.filter((link) => hostOf(link.url) === host);
  return [...new Set(own.map((link) => printedName(link.name)))].filter((name) => name !== "");
}

function hostOf(url: string): string {
  return parseUrl(url)?.host ?? "";
}

function notRead(columns: readonly Column[]): Text {
  const listed = columns.slice(0, MOST_UNREAD);
  const more = columns.length > MOST_UNREAD ? ` 等 ${columns.length} 个` : "";
  return {
    zh: `没有读到${listed.map((column) => `“${column.name}”（${unreadReason(column).zh}）`).join("、")}${more}`,
    en: `not read: ${listed.map((column) => `“${column.name}” (${unreadReason(column).en})`).join(", ")}${more && ` and more, ${columns.length} in all`}`,
  };
}

function notFoundYet(wanted: string, open: Text): Text {
  return {
    zh: `未找到“${wanted}”，但${open.zh}；不算不符合`,
    en: `“${wanted}” was not found, but ${open.en}; this is no failure`,
  };
}

function similarColumn({ name }: Column): Text {
  return { zh: `有名称相近的栏目“${name}”`, en: `the column “${name}” has a similar name` };
}

function doubtful(wanted: string, doubt: Text): Text {
  return {
    zh: `未找到“${wanted}”栏目，${doubt.zh}；是否相符待人工`,
    en: `No column “${wanted}” was found; ${doubt.en}; whether that will do is for a person`,
  };
}
