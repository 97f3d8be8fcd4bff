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
  ["/tzgg/", "column"],
  ["/tzgg", "column"],
  ["/col/col123/index.html", "column"],
  ["/zfxxgknb/nlist.htm", "column"],
  ["/view/iList.jsp?cat_id=221", "column"],
  ["/NewsLsit.aspx?ClassID=602", "column"],
  ["/tzgg.htm", "column"],
  ["/files/P020240506.pdf", "attachment"],
  ["/tzgg/12", "unknown"],
])("%s leads to: %s", (path, kind) => {
  expect(addressKind(`https://kjj.example${path}`)).toBe(kind);
});
