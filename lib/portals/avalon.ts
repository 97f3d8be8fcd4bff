import type { Portal } from "./portal.ts";

/** 福建集约化 (TRS with Avalon): the first rows are static, the repeated template beside them is a phantom. */
export const avalon: Portal = {
  name: "avalon",
  recognise: ({ html }) => html.nodes.some(({ attributes }) => attributes["ms-controller"] !== undefined),
  dynamic: ({ html }) => {
    const repeated = html.nodes.find(
      ({ attributes, region }) => attributes["ms-repeat"] !== undefined && region === "content",
    );
    return repeated === undefined
      ? null
      : { code: "avalon", quote: `ms-repeat="${repeated.attributes["ms-repeat"] ?? ""}"` };
  },
};
