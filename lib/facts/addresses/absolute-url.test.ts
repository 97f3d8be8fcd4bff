import { expect, test } from "vitest";
import { absoluteUrl, addressReader } from "./absolute-url.ts";

const BASE = "https://kjj.example/tzgg/index.html";

test.each(["{{item.url}}", "/a/${id}.html", "<%=url%>", "#{link}", "[!--titleurl--]", "%7B%7Burl%7D%7D"])(
  "a place that a script fills leads nowhere before it has: %s",
  (href) => {
    expect([absoluteUrl(href, BASE), addressReader(BASE)(href)]).toEqual([null, null]);
  },
);

test.each([
  ["/a/{3F2504E0}.html", "https://kjj.example/a/{3F2504E0}.html"],
  ["$url$", "https://kjj.example/tzgg/$url$"],
  ["?ids[]=1", "https://kjj.example/tzgg/index.html?ids[]=1"],
])("what servers write themselves stays an address: %s", (href, url) => {
  expect([absoluteUrl(href, BASE), addressReader(BASE)(href)].map((one) => decodeURI(one ?? ""))).toEqual([
    url,
    url,
  ]);
});
