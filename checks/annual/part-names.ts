import type { PartId } from "../../lib/facts/annual/part-id.ts";
import type { SubTopic } from "../../lib/facts/annual/sub-topic.ts";

/** What the statutory parts are called in messages. */
export const PART_NAMES: Readonly<Record<PartId, string>> = {
  overview: "总体情况",
  proactive: "主动公开政府信息情况",
  requests: "依申请公开政府信息情况",
  fees: "收费及减免情况",
  disputes: "行政复议、行政诉讼情况",
  problems: "存在的主要问题及改进情况",
  other: "其他需要报告的事项",
  attachments: "附表",
};

export const SUB_TOPIC_NAMES: Readonly<Record<SubTopic, string>> = {
  proactive: "主动公开",
  requests: "依申请公开",
  management: "政府信息管理",
  platform: "政府信息公开平台建设",
  supervision: "监督保障",
};
