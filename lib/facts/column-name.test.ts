import { expect, it } from "vitest";
import { normaliseColumnName } from "./column-name.ts";

it.each([
  ["政府信息 公开\n年报", "政府信息公开年报"],
  ["《政策文件》", "政策文件"],
  ["预算／决算", "预算决算"],
  ["ＲＳＳ订阅", "rss订阅"],
  ["政府信息公開年度報告", "政府信息公开年度报告"],
  ["規範性檔案", "规范性文件"],
  ["規劃計畫", "规划计划"],
  ["政策解讀", "政策解读"],
  ["政務信息", "政务信息"],
  ["本局机构职能", "机构职能"],
  ["市科技局财政信息", "财政信息"],
  ["某某市科学技术局2024年部门预算", "部门预算"],
  ["2024年度部门决算", "部门决算"],
  ["2024年度报告", "年度报告"],
  ["2024年年报", "年报"],
  ["2026年", "2026年"],
  ["科技局概况", "机构概况"],
  ["通知公告（12）", "通知公告"],
  ["通知公告 更多>>", "通知公告"],
  ["区域布局规划", "区域布局规划"],
  ["科技项目", "科技项目"],
])("%s is compared as %s", (written, compared) => {
  expect(normaliseColumnName(written)).toBe(compared);
});

it("leaves a name alone that is nothing but its prefix", () => {
  expect(normaliseColumnName("市科技局")).toBe("市科技局");
  expect(normaliseColumnName("——")).toBe("");
});
