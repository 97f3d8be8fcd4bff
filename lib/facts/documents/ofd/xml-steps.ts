import { Parser } from "htmlparser2";
import type { Steps } from "../../steps/steps.ts";

export interface XmlHandler {
  readonly onElement?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly onText?: (text: string) => void;
  readonly onEnd?: (name: string) => void;
}

/** Characters read at a stretch. */
const STRETCH = 16_384;

/** Goes through a part of an OFD, to be put down now and then; names come without their prefix. */
export function* xmlSteps(xml: string, { onElement, onText, onEnd }: XmlHandler): Steps<void> {
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => onElement?.(bare(tag), attributes),
      ontext: (text) => onText?.(text),
      onclosetag: (tag) => onEnd?.(bare(tag)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < xml.length; at += STRETCH) {
    parser.write(xml.slice(at, at + STRETCH));
    yield;
  }
  parser.end();
}

function bare(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}
