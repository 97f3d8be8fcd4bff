import { expect, it } from "vitest";
import { absoluteUrl } from "./absolute-url.ts";
import { linkIdentity } from "./link-identity.ts";
import { normaliseUrl } from "./page-url.ts";

it("is what any address is known by, of a link that was read already", () => {
  const links = [
    ..."/zwgk/ /zwgk/index.html /zwgk/index.shtml /zwgk/indexes/ /zwgk/t20240506_1.html /a%20b/ /a./b/".split(
      " ",
    ),
    "/list?b=2&a=1",
    "/list?jsessionid=1F3A",
    "/list;jsessionid=1F3A?a=1",
    "/(S(abcdefghij0123456789abcd))/list.aspx",
    "/zwgk/#top",
    "/gkmlpt/index#/4942",
    "http://www.kjj.example",
    "http://kjj.example./zwgk/",
    "http://kjj.example.:8080/zwgk/",
    "http://KJJ.example:80/zwgk/../tzgg/",
    "http://10.0.0.8:8080/通知/",
    "http://[::1]/zwgk/",
  ].map((href) => absoluteUrl(href, "http://kjj.example/") ?? "");
  expect(links.map(linkIdentity)).toEqual(links.map((link) => normaliseUrl(link)));
});
