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
