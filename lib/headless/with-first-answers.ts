import type { Answer, Hands } from "../crawl/hands.ts";
import type { RobotsAnswer } from "../crawl/robots.ts";

interface FirstAnswers {
  /** Address of the home page. */
  readonly url: string;
  readonly home: Answer;
  /** The origin whose robots.txt was asked for, which a redirect may have left. */
  readonly asked: string;
  readonly robots: RobotsAnswer | null;
}

/** Hands that give the answers which are there already to the first who asks for them, so that each is fetched once. */
export function withFirstAnswers({ url, home, asked, robots }: FirstAnswers, hands: Hands): Hands {
  let kept: Answer | null = home;
  return {
    robots: (origin) =>
      robots !== null && robots.kind !== "unreachable" && origin === asked
        ? Promise.resolve(robots)
        : hands.robots(origin),
    read: (address, how) => {
      const answer = address === url ? kept : null;
      if (answer === null) return hands.read(address, how);
      kept = null;
      return Promise.resolve(answer);
    },
  };
}
