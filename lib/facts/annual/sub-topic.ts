import { z } from "../zod.ts";

/** What 总体情况 has to cover since report year 2021 (国办公开办函〔2021〕30号 一、(一)). */
export const subTopic = z.enum(["proactive", "requests", "management", "platform", "supervision"]);
export type SubTopic = z.infer<typeof subTopic>;

const WORDS: Readonly<Record<SubTopic, RegExp>> = {
  proactive: /主动公开/,
  requests: /依申请|公开申请/,
  management:
    /信息(?:资源)?(?:的)?(?:规范化?)?管理|信息(?:公开)?审[核查]|公文属性|文件(?:的)?(?:清理|管理)|信息发布(?:审核)?(?:制度|机制|流程)/,
  platform: /平台|网站|新媒体|公众号|专栏/,
  supervision: /监督|保障|考核|评议|责任追究|培训/,
};

/** The sub-topics that the text of 总体情况 speaks of; on simplified text. */
export function subTopicsOf(text: string): SubTopic[] {
  return subTopic.options.filter((topic) => WORDS[topic].test(text));
}
