import { expect, test } from "vitest";
import { footerLinks } from "./footer-links.ts";
import { openPage } from "../page/page.ts";

const linksOf = (html: string) =>
  footerLinks(openPage(html, "https://kjj.example/zwgk/")).map(({ name, url }) => `${name} ${url}`);

test("the pages that only the foot leads to, each address once", () => {
  const html = `<div class=nav><a href=/jgzn/>机构职能</a></div><div class=footer>
    <a href=/>网站首页</a><a href=/lxwm/>联系 我们</a><a href=/lxwm/index.html>联系</a><a href=/wzdt/ title=网站地图><img src=m.png></a></div>`;
  expect(linksOf(html)).toEqual(["联系我们 https://kjj.example/lxwm/", "网站地图 https://kjj.example/wzdt/"]);
});

test("trap: marks, friendly links and other bureaus lie on other hosts", () => {
  const html = `<footer><a href="https://beian.miit.gov.cn/">苏ICP备00000017号</a><a href="http://jyj.example/">教育局</a>
    <a href="javascript:void(0)">加入收藏</a></footer>`;
  expect(linksOf(html)).toEqual([]);
});
