import { expect, test } from "vitest";
import { countLinks } from "./count-links.ts";

test("a navigation that every page repeats is one link of each name, with how often it was seen", () => {
  const navigation = [
    { name: "政策文件", url: "/zcwj/" },
    { name: "年报", url: "/nb/" },
  ];
  const counts = countLinks([navigation, navigation, [{ name: "更多", url: "/zcwj/" }]]);
  expect([...counts].map(([url, names]) => [url, [...names]])).toEqual([
    [
      "/zcwj/",
      [
        ["政策文件", 2],
        ["更多", 1],
      ],
    ],
    ["/nb/", [["年报", 2]]],
  ]);
});

test("a link that stands in another place on each page is the same link", () => {
  const [a, b] = [
    { name: "政策文件", url: "/zcwj/" },
    { name: "年报", url: "/nb/" },
  ];
  const counts = countLinks([
    [a, b],
    [b, a],
    [b, b],
  ]);
  expect([counts.get("/zcwj/")?.get("政策文件"), counts.get("/nb/")?.get("年报")]).toEqual([2, 4]);
});
