import { addDays } from "../../lib/facts/civil-date.ts";
import type { Article, Column, Content } from "./bureau.ts";
import { plainArticle, workingDay, type Issue } from "./issue.ts";
import type { ColumnPlan, ContentPlan } from "./plan.ts";
import { publishList } from "./publish-list.ts";
import { publishYearly } from "./publish-yearly.ts";

/** The column tree as it stands on the reference date: plans turned into articles with text and dates. */
export function publish(plans: readonly ColumnPlan[], issue: Issue): Column[] {
  return plans.map((plan) => ({
    name: plan.name,
    slug: plan.slug,
    type: plan.type,
    encoding: plan.encoding ?? "utf-8",
    place: plan.place ?? "menu",
    content: contentOf(plan, plan.content, issue),
    children: publish(plan.children ?? [], issue),
  }));
}

function contentOf(plan: ColumnPlan, content: ContentPlan, issue: Issue): Content {
  switch (content.kind) {
    case "group":
    case "empty":
    case "link":
      return content;
    case "single":
      return {
        kind: "single",
        article: singleArticle(plan, content.daysAgo, content.body(issue.identity), issue),
      };
    case "list": {
      const articles = publishList(plan.slug, content, issue);
      if (content.scripted === true) return { kind: "scripted", articles };
      return { kind: "list", articles, perPage: content.perPage ?? 15, rows: content.rows ?? "after" };
    }
    case "yearly": {
      const articles = publishYearly(plan.slug, content, issue);
      return { kind: "list", articles, perPage: content.perPage ?? 20, rows: content.rows ?? "after" };
    }
  }
}

function singleArticle(plan: ColumnPlan, daysAgo: number, body: Article["body"], issue: Issue): Article {
  const date = workingDay(addDays(issue.referenceDate, -daysAgo));
  const title = `${issue.identity.name}${plan.name}`;
  return plainArticle(plan.slug, title, date, body);
}
