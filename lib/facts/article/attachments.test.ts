import { expect, it } from "vitest";
import { attachmentsOf } from "./attachments.ts";
import { openPage } from "../page/page.ts";

function files(html: string) {
  return attachmentsOf(openPage(html, "https://kjj.example/tzgg/t1.html"));
}

it("finds linked files of every office kind, with names and absolute addresses", () => {
  expect(
    files(
      `<a href="./P020.PDF">报告.pdf</a> <a href=" W02.doc?v=1 ">表</a> <a href="/c/名单.xlsx"></a> <a href=a.html>文</a>`,
    ),
  ).toEqual([
    { name: "报告.pdf", url: "https://kjj.example/tzgg/P020.PDF", type: "pdf" },
    { name: "表", url: "https://kjj.example/tzgg/W02.doc?v=1", type: "doc" },
    { name: "名单.xlsx", url: "https://kjj.example/c/%E5%90%8D%E5%8D%95.xlsx", type: "xlsx" },
  ]);
});

it("finds what a viewer, an embedded object or an onclick shows", () => {
  const html = `<iframe src="/web/viewer.html?file=/files/a.pdf"></iframe><embed src=b.ofd><a href="javascript:;" onclick="window.open('./c.docx')">附件</a>`;
  expect(files(html).map(({ url }) => url)).toEqual([
    "https://kjj.example/files/a.pdf",
    "https://kjj.example/tzgg/b.ofd",
    "https://kjj.example/tzgg/c.docx",
  ]);
});

it("takes the file's address out of a viewer's parameter as it was before it was escaped", () => {
  const html = `<iframe src="/pdfjs/web/viewer.html?file=%2Ffiles%2F2025.pdf"></iframe>`;
  expect(files(html)).toEqual([{ name: "2025.pdf", url: "https://kjj.example/files/2025.pdf", type: "pdf" }]);
});

it("names each address once and leaves out phantoms of a template", () => {
  expect(files(`<a href=a.pdf>甲</a><a href=a.pdf>甲</a><a href="{{el.file}}.pdf">乙</a>`)).toHaveLength(1);
});
