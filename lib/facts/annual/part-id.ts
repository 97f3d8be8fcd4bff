import { z } from "../zod.ts";

/** The parts a report can have, over all editions; 附表 is no statutory part. */
export const partId = z.enum([
  "overview",
  "proactive",
  "requests",
  "fees",
  "disputes",
  "problems",
  "other",
  "attachments",
]);
export type PartId = z.infer<typeof partId>;

/** Words of a heading that announce a part; on simplified text without white space. */
const WORDS: readonly (readonly [PartId, RegExp])[] = [
  ["fees", /收费|减免|费用/],
  ["disputes", /复议|诉讼/],
  ["problems", /问题|不足|改进|整改|差距/],
  [
    "other",
    /其[他它](?:需要|应当|应该|有关|须|需)?(?:报告|说明|公开)?(?:的)?(?:事项|情况|内容)|需要(?:报告|说明)的/,
  ],
  ["requests", /依申请|不予公开|收到和(?:处理|办理)|申请(?:的)?(?:受理|办理|处理|答复|情况)/],
  [
    "proactive",
    /主动公开|^(?:政府)?信息公开(?:的)?(?:主要)?(?:内容|情况)$|公开政府信息(?:的)?(?:主要)?(?:内容|情况)/,
  ],
  ["overview", /概述|概况|总体|总的情况|基本情况/],
  ["attachments", /^附[表件录:]|^附$|情况统计表$/],
];

/** The parts that a heading announces, its number left off; a combined heading announces several. */
export function partsNamedBy(heading: string): PartId[] {
  return WORDS.filter(([, words]) => words.test(heading)).map(([id]) => id);
}

/** Sentences that give a part's content where no heading announces it: Article 32 (492号) asks for contents, not titles. */
const MENTIONS: readonly (readonly [PartId, RegExp])[] = [
  ["proactive", /主动公开(?:各类)?(?:政府)?信息/],
  ["requests", /依申请公开|收到.{0,12}申请/],
  ["fees", /收费|减免|费用/],
  ["disputes", /行政复议|行政诉讼/],
  ["problems", /存在.{0,8}(?:问题|不足|差距)|(?:问题|不足).{0,8}改进/],
  ["other", /其他需要(?:报告|说明)/],
];

/** The parts whose content a text speaks of; on plain text. */
export function partsMentioned(text: string): PartId[] {
  return MENTIONS.filter(([, words]) => words.test(text)).map(([id]) => id);
}
