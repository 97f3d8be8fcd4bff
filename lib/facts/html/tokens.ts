import type { TokenizerCallbacks } from "htmlparser2";
import { Tokenizer } from "htmlparser2";

/** Hears the tokens of a text by their offsets in it. */
export type TokenListener = TokenizerCallbacks;

/**
 * Reads a text to its tokens: the only place that knows the parser's package. `entities`: whether references
 * (`&nbsp;`) are tokens too; without them the reader skips from tag to tag.
 */
export function tokenize(source: string, listener: TokenListener, { entities }: { entities: boolean }): void {
  const tokenizer = new Tokenizer({ decodeEntities: entities }, listener);
  tokenizer.write(source);
  tokenizer.end();
}
