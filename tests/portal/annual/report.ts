import type { Block, Identity } from "../bureau.ts";
import { figuresOf, totalOf, type Figures } from "./figures.ts";
import { disclosureTable, disputesTable, requestsTable } from "./tables.ts";

/** The text of a bureau's annual report on a year, with the sections and tables that year's format asks for. */
export function reportBody(identity: Identity, year: number): Block[] {
  const figures = figuresOf(identity.idCode, year);
  return year <= 2018 ? firstFormat(identity, figures) : tableFormat(identity, figures);
}

/** 2008–2018: the six contents of Article 32 (国务院令第492号) under a customary 概述; no tables. */
function firstFormat({ name, phone }: Identity, { year, published, received }: Figures): Block[] {
  const total = published.website + published.gazette;
  const from = year === 2008 ? "5月1日条例施行" : "1月1日";
  return [
    text(
      `根据《中华人民共和国政府信息公开条例》（国务院令第492号）要求，现公布${name}${year}年度政府信息公开工作年度报告。报告所列数据的统计期限自${year}年${from}至${year}年12月31日。`,
    ),
    ...section("一、概述", [
      `${year}年，${name}把政府信息公开作为转变作风、服务创新主体的重要抓手，明确局办公室为工作机构，配备专职人员，完善发布审核和保密审查流程。`,
    ]),
    ...section("二、主动公开政府信息的情况", [
      `全年主动公开政府信息${total}条，其中通过网站公开${published.website}条，通过公报和其他方式公开${published.gazette}条，内容涵盖机构职能、政策文件、规划计划、项目管理和资金信息。`,
    ]),
    ...section("三、依申请公开政府信息和不予公开政府信息的情况", [
      `全年收到政府信息公开申请${totalOf(received)}件，均按规定期限答复，没有不予公开的情形。`,
    ]),
    ...section("四、政府信息公开的收费及减免情况", [
      "全年未向申请人收取检索、复制、邮寄等费用，没有减免情形。",
    ]),
    ...section("五、因政府信息公开申请行政复议、提起行政诉讼的情况", [
      "全年未发生因政府信息公开申请行政复议、提起行政诉讼的情况。",
    ]),
    ...section("六、政府信息公开工作存在的主要问题及改进情况", [
      "一是部分栏目更新间隔较长；二是政策文件的说明材料不够通俗。下一年将建立栏目责任清单，按月提醒更新，文件与说明材料同步起草、同步发布。",
    ]),
    ...section("七、其他需要报告的事项", [`无其他需要报告的事项。联系电话：${phone}。`]),
  ];
}

/** From 2019 on: six titles with tables (国办公开办函〔2019〕60号, from 2021 〔2021〕30号). */
function tableFormat({ name, phone, address }: Identity, figures: Figures): Block[] {
  const { year, published } = figures;
  const rule =
    year >= 2021
      ? "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）"
      : "《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）";
  const total = published.website + published.account + published.gazette;
  return [
    text(
      `根据《中华人民共和国政府信息公开条例》（国务院令第711号）和${rule}要求，编制本报告。所列数据的统计期限自${year}年1月1日至${year}年12月31日。如有疑问，请与${name}办公室联系（地址：${address}；电话：${phone}）。`,
    ),
    ...section("一、总体情况", [
      `（一）主动公开。全年主动公开政府信息${total}条，其中网站${published.website}条，政务新媒体${published.account}条，其他方式${published.gazette}条。`,
      requestsProse(figures),
      "（三）政府信息管理。落实公文属性源头认定，发文时同步确定公开方式；对现行有效的行政规范性文件逐件标注有效性。",
      "（四）政府信息公开平台建设。按照统一名称、统一格式的要求调整专栏，集中展示法定主动公开内容，完善检索、查阅和下载功能。",
      `（五）监督保障。局主要负责同志全年听取公开工作汇报2次，组织业务培训1次，${year}年没有发生责任追究的情形。`,
    ]),
    heading("二、主动公开政府信息情况"),
    disclosureTable(figures),
    heading("三、收到和处理政府信息公开申请情况"),
    requestsTable(figures),
    heading("四、政府信息公开行政复议、行政诉讼情况"),
    disputesTable(),
    ...section("五、存在的主要问题及改进情况", [
      `${year}年工作中仍有不足：政策文件的配套说明形式较为单一，个别业务栏目更新不够均衡。改进情况：组织业务科室学习条例，把更新要求写入科室年度目标，对重要文件配发图解和问答。`,
    ]),
    ...section("六、其他需要报告的事项", [
      // The rule on fees dates from November 2020: the report on 2019 cannot cite it.
      `${year >= 2020 ? "依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），" : ""}${year}年没有收取信息处理费。`,
    ]),
  ];
}

function requestsProse({ received, carriedIn, granted, notHeld, carriedOut }: Figures): string {
  return [
    `（二）依申请公开。全年新收政府信息公开申请${totalOf(received)}件，上年结转${totalOf(carriedIn)}件；`,
    `予以公开${totalOf(granted)}件，因不掌握相关信息无法提供${totalOf(notHeld)}件，结转下年度${totalOf(carriedOut)}件。`,
    "未发生行政复议和行政诉讼。",
  ].join("");
}

function section(title: string, paragraphs: readonly string[]): Block[] {
  return [heading(title), ...paragraphs.map(text)];
}

function heading(title: string): Block {
  return { kind: "heading", text: title };
}

function text(paragraph: string): Block {
  return { kind: "paragraph", text: paragraph };
}
