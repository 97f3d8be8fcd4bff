import type { PageFacts, Response } from "../facts/page-facts.ts";
import { strayTime } from "./stray-time.ts";

/** Facts of a page of which nothing could be read but how it arrived. */
export function emptyFacts(response: Response, capture: PageFacts["capture"]): PageFacts {
  return {
    factsVersion: 1,
    url: response.url,
    finalUrl: response.finalUrl,
    status: response.status,
    contentType: response.contentType,
    encoding: "",
    bytes: response.body.byteLength,
    fetchedAt: response.fetchedAt,
    ...strayTime(response),
    capture,
    kind: "other",
    state: "ok",
    stateReason: { code: "read", quote: "" },
    site: { name: "", domain: "", idCode: "" },
    column: { name: "", type: "", path: [] },
    title: "",
    published: { date: null, source: "none", conflicts: [] },
    items: [],
    pager: null,
    columns: [],
    attachments: [],
    footer: {
      idCode: null,
      icp: null,
      police: null,
      sponsor: null,
      contact: null,
      partyGovMark: false,
      errorReport: false,
    },
    documentNumbers: [],
    sections: [],
    text: "",
    pictures: 0,
    writtenOn: null,
    metas: [],
    searchForm: null,
    personalData: [],
    annualReport: null,
  };
}
