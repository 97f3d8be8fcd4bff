import { linxi } from "../portal/bureaus/linxi.ts";
import { portalAnswers } from "../portal/server.ts";
import { grownBureau } from "./grown-bureau.ts";
import { judgeShare, type JudgeShare } from "./judge-share.ts";
import { benchPage } from "./pages.ts";
import { DAY } from "./site.ts";

/** Makes about ten thousand pages of the blameless bureau: judging few is over before its first call has been compiled. */
const TIMES = 220;

/** Reads about ten thousand pages and judges them by `kjj`, once and cold. */
export function judgeLargeRun(): JudgeShare {
  const { host, name } = linxi.identity;
  const home = `http://${host}/`;
  const responses = [...portalAnswers(grownBureau(linxi, TIMES), DAY).pages]
    .filter(([, page]) => page.contentType.includes("html"))
    .map(([path, page]) => benchPage(path, new URL(path, home).href, page.body).response);
  return judgeShare(responses, { bureau: { name, homeUrl: home, scopes: [home] }, referenceDate: DAY });
}
