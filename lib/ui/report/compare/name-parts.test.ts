import { expect, test } from "vitest";
import { nameParts } from "./name-parts.ts";

test.each([
  ["苍浦市科学技术局", ["苍浦市", "科学技术局"]],
  ["青州省鹿原市科学技术局", ["青州省", "鹿原市", "科学技术局"]],
  ["鹿原市市中区科技局", ["鹿原市", "市中区", "科技局"]],
  ["霁山市科学技术和地震局", ["霁山市", "科学技术和地震局"]],
  ["科技局", ["科技局"]],
  ["高新技术产业开发园管理委员会", ["高新技术产业开", "发园管理委员会"]],
])("%s may break after its places", (name, parts) => {
  expect(nameParts(name)).toEqual(parts);
  expect(nameParts(name).join("")).toBe(name);
});
