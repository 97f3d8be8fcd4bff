import { getDocument } from "unpdf/pdfjs";
import type { Thread } from "../../steps/with-rests.ts";
import type { DocumentContent } from "../document-content.ts";
import { BARE_SHEET, type Sheet, sheetContent, sheetOf } from "../sheets/sheet-content.ts";
import { largeImages } from "./large-images.ts";
import { IDENTITY, matrixOf } from "../sheets/matrix.ts";
import { pageRulings } from "./page-rulings.ts";
import { pageWords } from "./page-words.ts";

/** Longer papers are yearbooks and laws, not a bureau's report or budget. */
const MOST_PAGES = 120;
/** No fonts, pictures or scripts are needed for words, and none of them may be started by a file. */
const SAFE = {
  disableFontFace: true,
  enableXfa: false,
  isEvalSupported: false,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  maxImageSize: 1,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  verbosity: 0,
};

/**
 * Reads a PDF: its words in paragraphs, and the tables that lines draw. What has no words stays a picture. Lets others
 * have the thread twice a page. Throws where the file is broken.
 */
export async function readPdf(body: Uint8Array, thread?: Thread): Promise<DocumentContent> {
  const pictures = largeImages(body);
  // The library keeps the bytes it is given: it gets its own.
  const loading = getDocument({ ...SAFE, data: new Uint8Array(body) });
  try {
    const file = await loading.promise;
    if (file.numPages > MOST_PAGES)
      return { outcome: "unread", why: "too-large", detail: `${file.numPages} > ${MOST_PAGES}` };
    const pages: Sheet[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      pages.push(await readPage(page, thread));
    }
    return sheetContent(pages, "pdf", pictures > 0);
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      return { outcome: "unread", why: "encrypted", detail: "" };
    throw error;
  } finally {
    await loading.destroy();
  }
}

type PdfFile = Awaited<ReturnType<typeof getDocument>["promise"]>;
type PdfPage = Awaited<ReturnType<PdfFile["getPage"]>>;

async function readPage(page: PdfPage, thread: Thread | undefined): Promise<Sheet> {
  const toPage = matrixOf(page.getViewport({ scale: 1 }).transform) ?? IDENTITY;
  const words = pageWords((await page.getTextContent()).items, toPage);
  await thread?.rest();
  // Without words there is nothing to put into cells, and a scan is costly to draw.
  if (words.length === 0) return BARE_SHEET;
  const operators = await page.getOperatorList();
  await thread?.rest();
  const rulings = pageRulings(operators, toPage);
  page.cleanup();
  return sheetOf(words, rulings);
}
