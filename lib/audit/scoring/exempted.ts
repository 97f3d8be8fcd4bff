import type { Text } from "../../facts/text.ts";
import type { Charge } from "../records/charge.ts";
import type { ChecklistItem } from "../checklist/checklist.ts";
import type { EachRule } from "../checklist/scoring.ts";
import type { SortedCharges } from "./sorted-charges.ts";
import type { PeerResult, Standing } from "../records/standing.ts";

type Fate = "charged" | "exempt" | "by-peers" | "peers-unknown";

/**
 * Drops what is explained where a rule exempts it. Where the rule looks at peers, an explained gap is charged all the
 * same once enough of them have published the thing; without their results the exemption stands, and that is said.
 */
export function exempted(
  charges: readonly Charge[],
  item: ChecklistItem,
  standing: Standing | undefined,
): SortedCharges {
  const fates = charges.map((charge) => ({ charge, fate: fateOf(charge, item, standing) }));
  const having = (...wanted: Fate[]): Charge[] =>
    fates.filter(({ fate }) => wanted.includes(fate)).map(({ charge }) => charge);
  return {
    charged: having("charged", "by-peers"),
    open: [],
    notes: [
      ...note(having("exempt", "peers-unknown"), (times) => ({
        zh: `已说明理由 ${times} 处，不扣分`,
        en: `${times} explained, not charged`,
      })),
      ...note(having("by-peers"), (times) => ({
        zh: `已说明理由 ${times} 处，但同行已普遍公开，照扣`,
        en: `${times} explained, charged all the same because enough peers have published it`,
      })),
      ...note(having("peers-unknown"), () => ({
        zh: "没有同行结果，未用同行规则",
        en: "without results of peers their rule was not applied",
      })),
    ],
  };
}

function fateOf(charge: Charge, item: ChecklistItem, standing: Standing | undefined): Fate {
  const rule = ruleOf(charge, item);
  if (!charge.explained || !rule?.unlessExplained) return "charged";
  if (rule.peerShare === undefined) return "exempt";
  const peers = standing?.peers?.find((one) => one.itemId === item.id && one.unit === charge.unit);
  if (!peers || peers.of === 0) return "peers-unknown";
  return reaches(peers, rule.peerShare) ? "by-peers" : "exempt";
}

function ruleOf(charge: Charge, { scoring }: ChecklistItem): EachRule | null {
  const rules = scoring?.rules ?? [];
  const rule = charge.rule === undefined ? rules[0] : rules.find(({ id }) => id === charge.rule);
  return rule?.kind === "each" ? rule : null;
}

/** 40% 以上 includes 40 %. */
function reaches({ published, of }: PeerResult, share: number): boolean {
  return published * 100 >= share * of;
}

function note(charges: readonly Charge[], say: (times: number) => Text): Text[] {
  const times = charges.reduce((total, { times: each = 1 }) => total + each, 0);
  return times > 0 ? [say(times)] : [];
}
