import type { Judgement } from "../../lib/audit/contract/evaluator.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import type { Text } from "../../lib/facts/text.ts";
import { say } from "./say.ts";

/** A count of columns against a threshold. */
export interface Counted {
  /** What is counted, in both languages: 空白栏目. */
  readonly what: Text;
  readonly threshold: number;
  readonly findings: readonly Finding[];
  /** Names of the columns found. */
  readonly names: readonly string[];
  /** Columns that a person would have to judge. */
  readonly doubtful: readonly string[];
  /** Columns that were not read. */
  readonly unread: readonly string[];
  /** How many columns could be judged at all. */
  readonly judged: number;
}

/** Enough found: fail. Enough only with what is doubtful or unread: no accusation, but no pass either. */
export function countVerdict(counted: Counted): Judgement {
  const { findings, threshold, doubtful, unread, judged } = counted;
  if (findings.length >= threshold) return say("fail", reached(counted), findings);
  if (findings.length + doubtful.length >= threshold) return say("review", withDoubt(counted), findings);
  if (judged === 0) return say("not-assessed", nothingJudged(counted));
  if (findings.length + doubtful.length + unread.length >= threshold) {
    return say("not-assessed", tooManyUnread(counted));
  }
  return say("pass", below(counted));
}

function reached({ what, names, threshold }: Counted): Text {
  return {
    zh: `${what.zh} ${names.length} 个，达到“${threshold} 个及以上”：${names.join("、")}`,
    en: `${names.length} ${what.en}, which reaches the limit of ${threshold}: ${names.join(", ")}`,
  };
}

function withDoubt({ what, names, doubtful, threshold }: Counted): Text {
  return {
    zh: `${what.zh} ${names.length} 个，另有 ${doubtful.length} 个待人工（${doubtful.join("、")}）；标准“${threshold} 个及以上”`,
    en: `${names.length} ${what.en}, ${doubtful.length} more for a person (${doubtful.join(", ")}); the limit is ${threshold}`,
  };
}

function tooManyUnread({ what, names, unread, threshold }: Counted): Text {
  return {
    zh: `${what.zh}见到 ${names.length} 个，但有 ${unread.length} 个栏目没有读到，是否达到 ${threshold} 个没有判定；不算不符合`,
    en: `${names.length} ${what.en} seen, but ${unread.length} columns were not read, so the limit of ${threshold} was not judged; this is no failure`,
  };
}

function nothingJudged({ what }: Counted): Text {
  return {
    zh: `没有读到可以判断的栏目，${what.zh}没有清点`,
    en: `No column could be judged, so no ${what.en} were counted`,
  };
}

function below({ what, names, threshold, judged }: Counted): Text {
  const listed =
    names.length === 0 ? { zh: "", en: "" } : { zh: `（${names.join("、")}）`, en: ` (${names.join(", ")})` };
  return {
    zh: `看过 ${judged} 个栏目，${what.zh} ${names.length} 个${listed.zh}，未到“${threshold} 个及以上”`,
    en: `${names.length} ${what.en}${listed.en} among ${judged} columns; the limit is ${threshold}`,
  };
}
