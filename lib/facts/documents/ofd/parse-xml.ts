import { Parser } from "htmlparser2";

export interface XmlHandler {
  readonly onElement?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly onText?: (text: string) => void;
  readonly onEnd?: (name: string) => void;
}

/** Goes through a part of an OFD; names come without their prefix. */
export function parseXml(xml: string, { onElement, onText, onEnd }: XmlHandler): void {
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => onElement?.(bare(tag), attributes),
      ontext: (text) => onText?.(text),
      onclosetag: (tag) => onEnd?.(bare(tag)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}

function bare(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}
