import { getDocumentProxy } from 'unpdf';

interface PdfText {
  text: string;
  /** Points from the left and from the bottom, and the size of its letters. */
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface PdfPage {
  width: number;
  height: number;
  texts: readonly PdfText[];
  /** All of it, in the order in which it was drawn, with single spaces. */
  text: string;
}

/** What is written where on every page of a PDF. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item): (PdfText & { end: boolean })[] => {
      if (!('str' in item)) return [];
      const [, , , , x = 0, y = 0] = item.transform.map(Number);
      return [{ text: item.str, x, y, width: item.width, size: item.height, end: item.hasEOL }];
    });
    const [, , width = 0, height = 0] = page.view;
    const text = texts.map((one) => (one.end ? `${one.text} ` : one.text)).join('');
    pages.push({
      width,
      height,
      texts: texts.filter((one) => one.text.trim() !== ''),
      text: text.replace(/\s+/g, ' '),
    });
  }
  return pages;
}
