const QUOTE = 34;
const BACKSLASH = 92;

export function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at++;
  return at;
}

/**
 * End (excluded) of the JSON value that begins at `from`, found by its quotes and brackets only: whether it is valid is for
 * JSON.parse to say. -1 when the bytes end before the value does.
 */
export function valueEnd(bytes: Uint8Array, from: number): number {
  const first = bytes[from];
  if (first === QUOTE) return stringEnd(bytes, from);
  return isOpening(first) ? nestedEnd(bytes, from) : scalarEnd(bytes, from);
}

/** {@link valueEnd} of a list, an object or a string that comes in pieces: answers its end in each, -1 while it goes on. */
export function valueFollower(): (bytes: Uint8Array) => number {
  let depth = 0;
  let inString = false;
  let escaped = false;
  return (bytes) => {
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i];
      if (escaped) escaped = false;
      else if (inString) {
        escaped = byte === BACKSLASH;
        if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (isOpening(byte)) depth++;
      else if (isClosing(byte)) depth--;
      if (depth === 0 && !inString) return i + 1;
    }
    return -1;
  };
}

function nestedEnd(bytes: Uint8Array, from: number): number {
  const { length } = bytes;
  let depth = 0;
  for (let i = from; i < length; i++) {
    const byte = bytes[i];
    if (byte === QUOTE) {
      const end = stringEnd(bytes, i);
      if (end < 0) return -1;
      i = end - 1;
    } else if (isOpening(byte)) {
      depth++;
    } else if (isClosing(byte) && --depth === 0) {
      return i + 1;
    }
  }
  return -1;
}

function stringEnd(bytes: Uint8Array, from: number): number {
  const { length } = bytes;
  for (let i = from + 1; i < length; i++) {
    if (bytes[i] === BACKSLASH) i++;
    else if (bytes[i] === QUOTE) return i + 1;
  }
  return -1;
}

/** Up to a comma, a space or a closing bracket; the end of the bytes may cut a number. */
function scalarEnd(bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === 44 || isClosing(byte) || isSpace(byte)) return i === from ? i + 1 : i;
  }
  return -1;
}

function isOpening(byte: number | undefined): boolean {
  return byte === 123 || byte === 91;
}

function isClosing(byte: number | undefined): boolean {
  return byte === 125 || byte === 93;
}
