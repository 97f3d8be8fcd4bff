import { expect, it } from "vitest";
import { urlDate } from "./url-date.ts";

it.each([
  ["https://kjj.example/tzgg/202405/t20240506_123.html", "2024-05-06"],
  ["https://kjj.example/art/2024/5/6/art_12_345.html", "2024-05-06"],
  ["https://kjj.example/2024/05-06/123.html", "2024-05-06"],
  ["https://kjj.example/c123/202405/0123456789abcdef0123456789abcdef.shtml", null],
  ["https://kjj.example/2024/0506/c12a345/page.htm", "2024-05-06"],
  ["https://kjj.example/a/tzgg/2024/0506/123.html", "2024-05-06"],
  ["https://kjj.example/info/egovinfo/1001/xxgk/xxgk_content/kjj-02_H/2024-0506010.htm", "2024-05-06"],
  ["https://kjj.example/2024/0506/index.html", null],
  ["https://kjj.example/content/post_20240506.html", null],
  ["https://kjj.example/t20241301_1.html", null],
])("%s was put up on %s", (url, date) => {
  expect(urlDate(url)).toBe(date);
});
