import type { Answers, Page } from "./dialect.ts";

/** What a portal answers to a path with its query: a page, or the address to go to instead. */
export function answerTo(answers: Answers, target: string): Page | { readonly location: string } {
  const { pathname, searchParams } = new URL(target, "http://127.0.0.1");
  const directory = pathname.replace(/(?<=\/)index\.html$/, "");
  if (!answers.pages.has(directory) && answers.pages.has(`${directory}/`))
    return { location: `${directory}/` };
  return answers.pages.get(directory) ?? answers.feed(pathname, searchParams) ?? answers.notFound;
}
