import { expect, test } from "vitest";
import { isSameBureau } from "./same-bureau.ts";

test.each([
  ["苍浦市科学技术局", "苍浦市科技局"],
  ["苍浦市科学技术局", "市科技局"],
  ["苍浦市科学技术局", "科技局"],
  ["苍浦市科学技术局", "苍浦市科学技术和地震局"],
  ["苍浦市科学技术局", "苍浦市科学技术委员会"],
  ["临溪县教育科技和体育局", "临溪县科学技术局"],
  ["云岭省苍浦市科学技术局", "苍浦市科技创新局"],
  ["临溪县教科体局", "临溪县科技局"],
  ["临溪县工业和信息化与科技局", "临溪县科学技术局"],
  ["临溪县科技和工业信息化局", "临溪县科工局"],
  ["苍浦市临溪县人民政府", "临溪县"],
])("%s and %s are one bureau", (one, other) => {
  expect([isSameBureau(one, other), isSameBureau(other, one)]).toEqual([true, true]);
});

test.each([
  ["苍浦市科学技术局", "苍浦市教育局"],
  ["苍浦市科学技术局", "苍浦市人民政府"],
  ["苍浦市科学技术局", "苍浦市教科院"],
  ["苍浦市科学技术局", "临溪县科学技术局"],
  ["苍浦市科学技术局", ""],
  ["苍浦市科学技术局", "苍浦市"],
  ["苍浦市人民政府", "临溪县人民政府"],
  ["东区科学技术局", "西区科学技术局"],
])("%s and %s are two", (one, other) => {
  expect([isSameBureau(one, other), isSameBureau(other, one)]).toEqual([false, false]);
});
