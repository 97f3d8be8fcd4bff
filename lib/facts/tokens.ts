import type { TokenizerCallbacks } from "htmlparser2";
import { Tokenizer } from "htmlparser2";

/** Hears the tokens of a text by their offsets in it. Says nothing to any of them: listeners override what they want. */
export class TokenListener implements TokenizerCallbacks {
  constructor(protected readonly source: string) {}

  ontext(_start: number, _end: number): void {}
  ontextentity(_codepoint: number): void {}
  onopentagname(_start: number, _end: number): void {}
  onopentagend(): void {}
  onselfclosingtag(): void {}
  onattribname(_start: number, _end: number): void {}
  onattribdata(_start: number, _end: number): void {}
  onattribentity(_codepoint: number): void {}
  onattribend(): void {}
  onclosetag(_start: number, _end: number): void {}
  oncomment(_start: number, _end: number, _endOffset: number): void {}
  oncdata(_start: number, _end: number, _endOffset: number): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

/**
 * Reads a text to its tokens: the only place that knows the parser's package. `entities`: whether references
 * (`&nbsp;`) are tokens too; without them the reader skips from tag to tag.
 */
export function tokenize(source: string, listener: TokenListener, { entities }: { entities: boolean }): void {
  const tokenizer = new Tokenizer({ decodeEntities: entities }, listener);
  tokenizer.write(source);
  tokenizer.end();
}
