import { describe, expect, it } from "vitest";
import { answer } from "../answer.fixture.ts";
import { readFeed, feedOf } from "../read-feed.ts";
import { readPage } from "../read-page.ts";

const HOST = "https://kjj.example";

function columns(url: string, body: string, contentType: string): string[] {
  const facts = readPage({ ...answer(HOST + url, body), contentType });
  return facts.columns.map((column) => `${column.name} ${column.url.slice(HOST.length)}`);
}

describe("the columns of a portal that is one program", () => {
  it("are found from its shell by the program's own file", () => {
    const shell = `<base href="/"><app-root></app-root><script src=/lib/jquery.js></script><script src="static/main.1a2b.js"></script>`;
    expect(columns("/", shell, "text/html")).toEqual(["目录树 /static/main.1a2b.js"]);
  });

  it("from that file by the name of the file with the menu, on the same host only", () => {
    const program = `get("/data/itemInfo/SelectItemTree/data.json");x("https://other.example/menu.json");y('/data/rows.json');z("/lang/zh.json")`;
    expect(columns("/static/main.js", program, "text/javascript")).toEqual([
      "目录树 /data/itemInfo/SelectItemTree/data.json",
    ]);
  });

  it("and from the menu with all levels, also where an entry has nothing but a number", () => {
    const menu = {
      rptCode: 200,
      data: {
        site: { name: "某某局" },
        items: [
          {
            itemId: 1,
            itemName: "政务公开",
            itemUrl: "/zwgk/",
            subItemslist: [{ itemId: 2, itemName: "通知 公告", itemUrl: "/tzgg/" }],
          },
          { itemId: 924, itemPid: 923, itemName: "政府信息公开", itemUrl: "relative:zhengwuxinxi/a.html" },
        ],
      },
    };
    expect(columns("/data/menu.json", JSON.stringify(menu), "application/json")).toEqual([
      "政务公开 /zwgk/",
      "通知公告 /tzgg/",
      "政府信息公开 /cn/view/pages/ItemList.html?itemPId=923&itemId=924",
    ]);
  });

  it("are none where the answer is a missing page, whatever its address ends with", () => {
    const missing = answer(`${HOST}/static/main.js`, "<p>您访问的页面不存在</p>", { status: 404 });
    expect(readPage(missing)).toMatchObject({ state: "error", columns: [] });
  });

  it("are not the rows of a list, which have days", () => {
    const rows = ["甲", "乙", "丙", "丁"].map((name) => ({
      name,
      url: `/${name}.html`,
      publishDate: "2026-05-06",
    }));
    expect(columns("/data/latest.json", JSON.stringify({ rows }), "application/json")).toEqual([]);
  });
});

describe("an article of 国家金融监督管理总局's application", () => {
  const url = `${HOST}/cn/view/pages/ItemDetail.html?docId=1255850&itemId=876&generaltype=1`;
  const response = answer(url, "<app-root></app-root><script src=/cn/static/main.js></script>");

  it("is read from the file that the application asks for", () => {
    const request = feedOf(response);
    expect(request?.url).toBe(`${HOST}/cn/static/data/DocInfo/SelectByDocId/data_docId=1255850.json`);
    const doc = {
      docTitle: "某局\n关于某公司的批复",
      docSubtitle: "某局关于某公司的批复",
      publishDate: "2026-04-24 17:32:00",
      builddate: "2026-04-21",
      documentNo: "金复[2026]220号",
      docSource: "准入司",
      listTwoItem: [{ ItemName: "其他机构" }],
      docClob:
        "<html><head><title></title></head><body><p>某公司：你公司关于修改章程的请示收悉，现批复如下，请遵照执行。</p></body></html>",
    };
    const fed = answer(request?.url ?? "", JSON.stringify({ rptCode: 200, data: doc }));
    const facts = request && readFeed(readPage(response), request, fed);
    expect(facts).toMatchObject({
      ...{ finalUrl: url, capture: "feed", kind: "article", state: "ok", title: "某局关于某公司的批复" },
      published: { date: "2026-04-24", source: "visible" },
      column: { name: "其他机构" },
      documentNumbers: ["金复〔2026〕220号"],
    });
    expect(facts?.text).toContain("现批复如下");
  });

  it("stays unread where the file is no article", () => {
    const request = feedOf(response);
    const fed = answer(request?.url ?? "", `{"rptCode":500,"data":null}`);
    expect(request && readFeed(readPage(response), request, fed).state).toBe("dynamic");
  });
});
