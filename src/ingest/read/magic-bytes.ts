/** First bytes (Latin-1) of what people drop on the page by mistake. */
const SIGNATURES: readonly { kind: string; bytes: string }[] = [
  { kind: 'pdf', bytes: '%PDF' },
  { kind: 'zip', bytes: 'PK\x03\x04' },
  { kind: 'zip', bytes: 'PK\x05\x06' },
  { kind: 'gzip', bytes: '\x1f\x8b' },
  { kind: 'png', bytes: '\x89PNG' },
  { kind: 'jpeg', bytes: '\xff\xd8\xff' },
  { kind: 'gif', bytes: 'GIF8' },
  { kind: 'xls', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
];
const MARKUP =
  /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|(html|head|body|table)[\s>]|(\?xml|[a-z][\w:-]*[\s>]))/i;

/** What a file is, if it cannot be a ticket export: `pdf`, `xlsx`, `zip`, `gzip`, `png`, `jpeg`, `gif`, `xls`, `html`, `xml`; NULL otherwise. */
export function foreignKind(head: Uint8Array): string | null {
  const text = latin1(head.subarray(0, 4096));
  const found = SIGNATURES.find(({ bytes }) => text.startsWith(bytes));
  if (found?.kind === 'zip')
    return text.includes('[Content_Types].xml') || text.includes('xl/') ? 'xlsx' : 'zip';
  if (found) return found.kind;
  const markup = MARKUP.exec(text);
  if (!markup) return null;
  return markup[2] ? 'xml' : 'html';
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
