import { expect, it } from "vitest";
import { footerOf } from "./footer.ts";
import { openPage } from "./page.ts";

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
