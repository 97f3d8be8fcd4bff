import { changesIn } from "./changes-in.ts";
import { LooksPages } from "./looks-pages.ts";
import { placeOf } from "./place.ts";
import type { WordFile } from "./word-file.ts";

const [DELETED, HIDDEN, SYMBOL] = [0x0800, 0x083c, 0x6a09];
/** On, and the contrary of what the style says. */
const ON = new Set([1, 0x81]);

/** Which characters a reader of the paper does not see as they are stored. */
export class CharacterLooks {
  private readonly pages: LooksPages;
  private readonly known = new Map<number, boolean>([[0, true]]);

  constructor(private readonly file: WordFile) {
    this.pages = new LooksPages(file, placeOf("looksOfCharacters", file), 1);
  }

  /** Whether the character at this byte is to be read, and up to which byte that holds. */
  at(byte: number): { isRead: boolean; to: number } {
    const { looks, to } = this.pages.at(byte);
    const isRead = this.known.get(looks) ?? this.isRead(looks);
    this.known.set(looks, isRead);
    return { isRead, to };
  }

  /** Not what was deleted under review or is hidden, nor a sign that stands for one of a font of symbols. */
  private isRead(looks: number): boolean {
    const { main } = this.file;
    const changes = changesIn(main, looks + 1, looks + 1 + main.getUint8(looks));
    let [deleted, hidden] = [false, false];
    for (const { code, at } of changes) {
      if (code === SYMBOL) return false;
      if (code === DELETED) deleted = ON.has(main.getUint8(at));
      if (code === HIDDEN) hidden = ON.has(main.getUint8(at));
    }
    return !deleted && !hidden;
  }
}
