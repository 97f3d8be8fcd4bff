import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageFacts } from "../facts/page-facts.ts";
import { answer } from "./answer.fixture.ts";
import { FAMILIES } from "./families/families.ts";
import { feedOf, readFeed } from "./read-feed.ts";
import { readPage } from "./read-page.ts";

/** Pieces of real pages of every family, to be put together in any order and cut anywhere. */
const PIECES = [
  `<ul class="list"><li><a href="./202405/t20240506_1.html" title="通知甲">通知…</a><span>2024-05-06</span></li></ul>`,
  `<script>createPageHTML(9, 0, "index", "html");</script>`,
  `<script>createPageHTML('p',9,1,'list','shtml',99)</script>`,
  `<script>var currentPage=0;var countPage=7//页</script>`,
  `<script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/m/dataproxy.jsp?page=2"></a>]]></nextgroup><recordset><record><![CDATA[<li><a href=/art/1.html>甲</a></li>]]></record>`,
  `<script>var params={"tplSetId":"t","tagId":"列表"};loadPageData(params,'1')</script>`,
  `<script>window._CONFIG={SID:'1',TREE:[{"id":1,"name":"甲","children":[{"id":2,"name":"乙"}]}]}</script>`,
  `<script>urls[i]='/a/1.html';headers[i]="甲";year[i]='2024';month[i]='13';day[i]='';</script>`,
  `<script>$(".p").pagination("setPage",1,54)</script>`,
  `<script>Ls.pagination("#page_7",{pageIndex:1,pageCount:3</script>`,
  `<script>var maxPageNum = 16, purl="/n/index_260"</script>`,
  `<script>var c={url:"/was5/web/search",channelid:7,prepage:0,count:31}</script><p ms-controller=x ms-repeat=y>`,
  `<meta name=channelId content=0123456789abcdef0123456789abcdef><script src=/xhtml/js/page_list.js></script><!-- <li><a href=x>x</a></li> -->`,
  `<iframe src=./list.html></iframe>`,
  `<ul class=ztree data-tree=/u/channel/tree/x></ul>`,
  `<a onclick="doRead('1','n')">x</a><script>function doRead(a){open("/x/"+a+".html")}</script>`,
  `<p>暂无内容</p>`,
  `{"articles":[{"title":"甲","url":"/a","create_time":1778025600}],"total":"9","offset":{}}`,
  `{"data":{"html":"<li><a href=/a/1.html>甲</a>2024-05-06</li>"}}`,
  `cb([{"name":"甲","iframeurl":"http://["}])`,
  "\u0000",
  "<div",
  "</ul></div>",
  "[[[[{{{{",
];
const ADDRESSES = [
  "https://kjj.example/",
  "https://kjj.example/tzgg/index_2.html",
  "https://kjj.example/gkmlpt/index#7",
  "https://kjj.example/gkmlpt/api/all/7?page=2",
  "https://kjj.example/module/web/jpage/dataproxy.jsp?page=2",
  "https://kjj.example/api-gateway/jpaas-publish-server/front/page/build/unit?paramJson=%7B%22pageNo%22%3A2",
  "https://kjj.example/was5/web/search?channelid=1&page=2",
  "https://kjj.example/n/index_260_3.html",
  "https://kjj.example/u/channel/tree/x",
  "https://kjj.example/cn/view/pages/ItemList.html?itemId=7",
];

const body = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 20 })), { maxLength: 8 })
  .chain((pieces) => {
    const whole = pieces.join("");
    return fc.nat(whole.length).map((cut) => (cut % 3 === 0 ? whole.slice(0, cut) : whole));
  });

describe("whatever a server sends", () => {
  it("readPage, feedOf and readFeed give facts that the schema accepts", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ADDRESSES), body, body, (url, html, fed) => {
        const page = answer(url, html);
        const shell = readPage(page);
        pageFacts.parse(shell);
        expect(shell.stateReason.code).not.toBe("reader-failed");
        const request = feedOf(page) ?? { url, method: "GET", body: null, family: "any" };
        const facts = readFeed(shell, request, answer(request.url, fed));
        pageFacts.parse(facts);
        // What could not be read stays what it was: no feed's answer makes a page worse.
        if (facts.capture !== "feed") expect(facts).toEqual(shell);
      }),
      { numRuns: 250 },
    );
  });

  it("no piece of any family is read to nothing but an error", () => {
    const states = PIECES.map(
      (piece) => readPage(answer("https://kjj.example/tzgg/", `<p>栏目</p>${piece}`)).stateReason.code,
    );
    expect(states).not.toContain("reader-failed");
  });

  it("each family has a name of its own", () => {
    expect(new Set(FAMILIES.map(({ name }) => name)).size).toBe(FAMILIES.length);
  });
});
