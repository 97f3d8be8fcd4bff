import { expect, test } from "vitest";
import { openPage } from "../page/page.ts";
import { searchFormOf } from "./search-form.ts";

const read = (body: string) => searchFormOf(openPage(body, "http://kjj.example/"));

test("a form that searches, by its name, its address or its field", () => {
  expect(read('<form class="search" action="/s"><input name="a"></form>')).toBe("http://kjj.example/s");
  expect(read('<form action="https://so.example/Search.do"></form>')).toBe("https://so.example/Search.do");
  expect(read('<form action="/x"><input name="searchWord"></form>')).toBe("http://kjj.example/x");
});

test("a field that a script reads, and a link to the search page", () => {
  expect(read('<input placeholder="请输入关键字"><a href="javascript:go()">搜</a>')).toBe(
    "http://kjj.example/",
  );
  expect(read('<a href="/ss/">站内搜索</a>')).toBe("http://kjj.example/ss/");
});

test("a form to log in or to write a letter is none", () => {
  expect(
    read('<form action="/login"><input name="user"><input type="password" name="pass"></form>'),
  ).toBeNull();
  expect(
    read('<form action="/letter"><input type="text" name="subject" placeholder="标题"></form>'),
  ).toBeNull();
});
