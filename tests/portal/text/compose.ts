import type { Block, Cell } from "../bureau.ts";
import { fill, type Scene } from "./fill.ts";
import type { Genre } from "./genre.ts";

/** A title of this genre that is not yet taken, which it then is. Throws when the vocabulary cannot give another. */
export function composeTitle(genre: Genre, scene: Scene, taken: Set<string>): string {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const title = fill(scene.random.pick(genre.titles), scene);
    if (taken.has(title)) continue;
    taken.add(title);
    return title;
  }
  throw new Error(`the titles of this genre are used up: ${genre.titles.join(" / ")}`);
}

/** The text of one article: opening, every paragraph in its order, a register where the genre has one, closing. */
export function composeBody(genre: Genre, scene: Scene): Block[] {
  const say = (template: string): Block => ({ kind: "paragraph", text: fill(template, scene) });
  return [
    say(scene.random.pick(genre.opening)),
    ...genre.paragraphs.map(say),
    ...(genre.register ? [register(genre.register, scene)] : []),
    say(scene.random.pick(genre.closing)),
    ...(genre.attachment ? [{ kind: "attachment", ...genre.attachment } as const] : []),
  ];
}

function register({ heads, cells }: NonNullable<Genre["register"]>, scene: Scene): Block {
  const rows = Array.from({ length: scene.random.between(8, 20) }, (_, index): Cell[] => [
    { text: String(index + 1) },
    ...cells.map((cell) => ({ text: fill(cell, scene) })),
  ]);
  return { kind: "table", rows: [heads.map((text) => ({ text })), ...rows] };
}
