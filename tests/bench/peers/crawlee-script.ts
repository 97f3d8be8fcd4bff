/**
 * A crawl of one site with crawlee's CheerioCrawler, as its manual shows it, told to use six connections and not to
 * write to disk. Runs in the scratch folder where crawlee was installed: `node crawl.mjs URL`.
 */
export const CRAWLEE_SCRIPT = `
import { CheerioCrawler, Configuration, log, LogLevel } from "@crawlee/cheerio";
log.setLevel(LogLevel.ERROR);
let pages = 0;
const crawler = new CheerioCrawler(
  {
    minConcurrency: 6,
    maxConcurrency: 6,
    maxRequestRetries: 0,
    async requestHandler({ $, enqueueLinks }) {
      pages += $("title").length;
      await enqueueLinks({ strategy: "same-hostname", exclude: [/\\/assets\\//] });
    },
    failedRequestHandler() {},
  },
  new Configuration({ persistStorage: false }),
);
await crawler.run([process.argv[2]]);
console.log(pages);
`;
