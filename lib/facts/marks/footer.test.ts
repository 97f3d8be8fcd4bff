import { expect, it } from "vitest";
import { footerOf } from "./footer.ts";
import { openPage } from "../page/page.ts";

function footer(html: string) {
  return footerOf(openPage(html, "https://kjj.example/"));
}

it("reads the six marks", () => {
  const html = `<div class=footer><p>主办单位：某某市科学技术局 联系电话：0123-4567890</p>
    <p>网站标识码： 3609220011 <a>赣ICP备 11002306号-1</a> <a>赣公网安备 36092202000105号</a></p>
    <script src="https://dcs.conac.cn/js/15/red.js"></script>
    <img onclick="window.open('https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=3609220011')"></div>`;
  expect(footer(html)).toEqual({
    idCode: "3609220011",
    icp: "赣ICP备11002306号-1",
    police: "赣公网安备36092202000105号",
    sponsor: "某某市科学技术局",
    contact: "0123-4567890",
    partyGovMark: true,
    errorReport: true,
  });
});

it.each(["网站标识码：3609220011", "标识编码 3609220011", "网站识别号:3609220011", "网站标识号：3609220011"])(
  "reads the identity code from %s",
  (line) => {
    expect(footer(`<div class=footer>版权所有 ${line}</div>`).idCode).toBe("3609220011");
  },
);

it.each([
  ["主办：苍浦市科学技术局 承办：苍浦市科技信息中心"],
  ["网站主办方：苍浦市科学技术局"],
  ["主办单位 | 苍浦市科学技术局"],
  ["苍浦市科学技术局主办 苍浦市大数据局承办"],
  ["苍浦市科学技术局 版权所有"],
  ["版权所有 © 2026 苍浦市科学技术局"],
  ["Copyright © 苍浦市科学技术局 All Rights Reserved"],
])("knows the sponsor from %s", (line) => {
  expect(footer(`<div class=footer><p>${line}</p><p>联系电话：0000-1234567</p></div>`).sponsor).toBe(
    "苍浦市科学技术局",
  );
});

it.each([
  "黔ICP备2021012345号",
  "蜀ICP备05012345号-1",
  "陇ICP备05012345号",
  "滇ICP备05012345号",
  "贵ICP备05012345号",
])("knows %s: a province has two short names", (number) => {
  expect(footer(`<div class=footer>${number}</div>`).icp).toBe(number);
});

it.each([
  ["粤公安网备 44010402001234号", "粤公安网备44010402001234号"],
  ["公安备案号：44010402001234", "公安备案号：44010402001234"],
  ["滇公网安备53010202001234号", "滇公网安备53010202001234号"],
])("knows the police number written %s", (line, number) => {
  expect(footer(`<div class=footer>${line}</div>`).police).toBe(number);
});

it.each(["网站标识编码：4401000001", "网站识别码：4401000001", "网站标识码（4401000001）"])(
  "knows the site's code written %s",
  (line) => {
    expect(footer(`<div class=footer>${line}</div>`).idCode).toBe("4401000001");
  },
);

it("reads the code of a ministry", () => {
  expect(footer("<footer>网站标识码bm06000001 京ICP备05022684号</footer>")).toMatchObject({
    idCode: "bm06000001",
    icp: "京ICP备05022684号",
  });
});

it("says nothing about a footer that a script puts in", () => {
  expect(footer("<p>正文</p><script src=/footer.js></script>")).toEqual({
    idCode: null,
    icp: null,
    police: null,
    sponsor: null,
    contact: null,
    partyGovMark: false,
    errorReport: false,
  });
});
