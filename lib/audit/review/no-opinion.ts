import type { Opinion, Reviews } from "./review.ts";

// Apart from the schemas, so that the popup need not carry the schema library.
export const NO_REVIEWS: Reviews = new Map();

export const NO_OPINION: Opinion = {
  decision: null,
  note: "",
  memo: "",
  rectification: { state: "not-issued", deadline: null, link: "", result: null },
};
