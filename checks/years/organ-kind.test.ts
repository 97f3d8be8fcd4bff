import { expect, test } from "vitest";
import { organKind } from "./organ-kind.ts";

test.each([
  ["临溪县人民政府", "government"],
  ["临溪县", "government"],
  ["西陵自治区人民政府", "government"],
  ["苍浦市人民政府门户网站", "government"],
  ["苍浦市科学技术局", "department"],
  ["苍浦市科学技术局网站", "department"],
  ["临溪县人民政府办公室", "department"],
  ["苍浦市发展和改革委员会", "department"],
  ["岚东区石门镇人民政府", "perhaps"],
  ["岚东街道办事处", "perhaps"],
  ["苍浦高新区", "perhaps"],
  ["苍浦经济技术开发区管理委员会", "perhaps"],
  ["苍浦科技", "other"],
  ["", "other"],
])("“%s” is the name of: %s", (name, kind) => {
  expect(organKind(name)).toBe(kind);
});
