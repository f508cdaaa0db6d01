export interface XmlHandler {
  /** `attributes` is their text, for {@link attribute}. An element without content is opened and closed. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text with its entities resolved; it may come in several pieces. */
  text(text: string): void;
}

/** Of a tag, a comment or the text between two tags. A cell of Excel has at most 32,767 characters. */
const MAX_CHARS = 16_000_000;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Follows the tags of an XML text that comes in pieces, with names without their prefix. It checks no grammar beyond what it needs
 * and knows no document types, so nothing can expand. What is cut off at the end of a piece waits until
 * as much again has come: a long text is not looked through for its end over and over. `feed` throws when it gets too long, `end` when
 * the text stops within a tag or an element.
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #decoder = new TextDecoder();
  #rest = '';
  /** What came since the rest was last looked at. */
  #waiting = '';
  #depth = 0;
  #elements = 0;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  feed(bytes: Uint8Array): void {
    this.#waiting += this.#decoder.decode(bytes, { stream: true });
    if (this.#waiting.length >= this.#rest.length) this.#read();
  }

  #read(): void {
    const text = this.#rest + this.#waiting;
    this.#waiting = '';
    let at = 0;
    while (at < text.length) {
      const next = text.charCodeAt(at) === 60 ? this.#markup(text, at) : this.#text(text, at);
      if (next < 0) break;
      at = next;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > MAX_CHARS) throw new Error('The XML has no end of a text or a tag');
  }

  end(): void {
    this.#read();
    if (this.#rest.trim() !== '' || this.#depth !== 0 || this.#elements === 0)
      throw new Error('The XML ends in the middle');
  }

  /** An entity may be cut off at the end of a piece: text is dealt with up to the next tag. */
  #text(text: string, at: number): number {
    const next = text.indexOf('<', at);
    if (next < 0) return -1;
    this.#handler.text(unescapeXml(text.slice(at, next)));
    return next;
  }

  #markup(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
    if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at);
      if (end >= 0) this.#handler.text(text.slice(at + 9, end));
      return end < 0 ? -1 : end + 3;
    }
    if (text.length - at < 9 && '<![CDATA['.startsWith(text.slice(at))) return -1;
    const end = tagEnd(text, at + 1);
    if (end < 0) return -1;
    if (text.charCodeAt(at + 1) === 33) return end + 1;
    if (text.charCodeAt(at + 1) === 47) {
      this.#depth--;
      this.#handler.close(localName(text.slice(at + 2, end).trim()));
      return end + 1;
    }
    this.#open(text, at + 1, end);
    return end + 1;
  }

  #open(text: string, from: number, end: number): void {
    const empty = text.charCodeAt(end - 1) === 47;
    const tag = text.slice(from, empty ? end - 1 : end);
    const space = tag.search(/\s/);
    const name = localName(space < 0 ? tag : tag.slice(0, space));
    this.#elements++;
    this.#handler.open(name, space < 0 ? '' : tag.slice(space));
    if (empty) this.#handler.close(name);
    else this.#depth++;
  }
}

const patterns = new Map<string, RegExp>();

/** The value of an attribute in the text of a tag's attributes, whatever its prefix; NULL when it is not there. */
export function attribute(attributes: string, name: string): string | null {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : null;
}

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES[name] ?? all;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? -1 : at + end.length;
}

/** A `>` inside a quoted attribute does not end a tag. */
function tagEnd(text: string, from: number): number {
  const end = text.indexOf('>', from);
  const quote = text.indexOf('"', from);
  if (end < 0 || quote < 0 || quote > end) return end;
  let quoted = 0;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted !== 0) {
      if (code === quoted) quoted = 0;
    } else if (code === 34 || code === 39) quoted = code;
    else if (code === 62) return i;
  }
  return -1;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
