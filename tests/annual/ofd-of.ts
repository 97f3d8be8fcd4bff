import { strToU8, zipSync } from "fflate";
import type { ReportData } from "./report-data.ts";
import { HEIGHT, type Mark, type SheetEnds, sheetsOf, WIDTH } from "./sheets-of.ts";

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
/** OFD counts millimetres, the sheets points. */
const MM = 25.4 / 72;

/** The report as an OFD. */
export function ofdOf(report: ReportData, ends: SheetEnds = {}): Uint8Array {
  return ofdFile(sheetsOf(report, ends).map((sheet) => sheet.map(drawn).join("")));
}

/** A file of pages with these objects; `more` are further parts of the archive. */
export function ofdFile(pages: readonly string[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const named = pages.map((_, at) => `<ofd:Page ID="${at + 10}" BaseLoc="Pages/Page_${at}/Content.xml"/>`);
  const box = `<ofd:PageArea><ofd:PhysicalBox>0 0 ${WIDTH * MM} ${HEIGHT * MM}</ofd:PhysicalBox></ofd:PageArea>`;
  const template = '<ofd:TemplatePage ID="5" BaseLoc="Tpls/Tpl_0/Content.xml"/>';
  const parts = {
    "OFD.xml": `<ofd:OFD ${NAMESPACE} Version="1.1" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    "Doc_0/Document.xml": `<ofd:Document ${NAMESPACE}><ofd:CommonData>${box}${template}</ofd:CommonData><ofd:Pages>${named.join("")}</ofd:Pages></ofd:Document>`,
    "Doc_0/Tpls/Tpl_0/Content.xml": `<ofd:Page ${NAMESPACE}><ofd:Content><ofd:Layer/></ofd:Content></ofd:Page>`,
    ...Object.fromEntries(pages.map((page, at) => [`Doc_0/Pages/Page_${at}/Content.xml`, pageXml(page)])),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function pageXml(objects: string): string {
  return `<ofd:Page ${NAMESPACE}><ofd:Template TemplateID="5" ZOrder="Background"/><ofd:Content><ofd:Layer ID="2">${objects}</ofd:Layer></ofd:Content></ofd:Page>`;
}

/** Text in points under a matrix, as programs that come from PDF write it; lines in millimetres, as others do. */
function drawn(mark: Mark): string {
  if (mark.kind === "box") {
    const [x, y, width, height] = [mark.x, mark.y, mark.width, mark.height].map((side) => side * MM);
    return `<ofd:PathObject Boundary="${x} ${y} ${width} ${height}" LineWidth="0.2"><ofd:AbbreviatedData>M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C</ofd:AbbreviatedData></ofd:PathObject>`;
  }
  const { text, x, y, size } = mark;
  const steps = text.length > 1 ? ` DeltaX="g ${text.length - 1} ${size}"` : "";
  return `<ofd:TextObject CTM="${MM} 0 0 ${MM} 0 0" Boundary="0 0 210 297" Font="3" Size="${size}"><ofd:FillColor Value="0 0 0"/><ofd:TextCode X="${x}" Y="${y}"${steps}>${text}</ofd:TextCode></ofd:TextObject>`;
}
