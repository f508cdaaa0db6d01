import { downloadBlob } from './download-blob.ts';

/** Gives the reader a text as a file. */
export function downloadText(text: string, fileName: string, type: string): void {
  downloadBlob(new Blob([text], { type }), fileName);
}
