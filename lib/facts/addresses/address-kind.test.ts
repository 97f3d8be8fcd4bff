import { expect, it } from "vitest";
import { addressKind } from "./address-kind.ts";

it.each([
  ["/tzgg/202405/t20240506_123.html", "article"],
  ["/art/2024/5/6/art_12_345.html", "article"],
  ["/c123/202405/0123456789abcdef0123456789abcdef.shtml", "article"],
  ["/c123/c456/content.shtml", "article"],
  ["/gkmlpt/content/4/4942/post_4942.html", "article"],
  ["/info/1234/567.htm", "article"],
  ["/html/2024/xw_0125/8516.html", "article"],
  ["/NewsView.aspx?NewsID=3&ClassID=4", "article"],
  ["/2024/0506/c12a345/page.htm", "article"],
  ["/zwgk/show-11-223-1.html", "article"],
  ["/index.php?m=content&c=index&a=show&catid=11&id=22", "article"],
  ["/tzgg/39.jhtml", "article"],
  ["/zcfg/0123456789abcdef0123456789abcdef.jhtml", "article"],
  ["/articles/ch00232/202405/0a1b-2c3d.shtml", "article"],
  ["/Art_Body/Detail/01234567-89ab-cdef-0123-456789abcdef", "article"],
  ["/News/Detail/123", "article"],
  ["/content.jsp?urltype=news.NewsContentUrl&wbtreeid=1001&wbnewsid=12", "article"],
  ["/ReadNews.asp?NewsID=12", "article"],
  ["/tzgg/", "column"],
  ["/tzgg", "column"],
  ["/col/col123/index.html", "column"],
  ["/zfxxgknb/nlist.htm", "column"],
  ["/view/iList.jsp?cat_id=221", "column"],
  ["/NewsLsit.aspx?ClassID=602", "column"],
  ["/tzgg.htm", "column"],
  ["/tzgg/index.jhtml", "column"],
  ["/123/list.htm", "column"],
  ["/list.jsp?urltype=tree.TreeTempUrl&wbtreeid=1008", "column"],
  ["/Home/List/112", "column"],
  ["/files/P020240506.pdf", "attachment"],
  ["/tzgg/12", "unknown"],
])("%s leads to: %s", (path, kind) => {
  expect(addressKind(`https://kjj.example${path}`)).toBe(kind);
});
