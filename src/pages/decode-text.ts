/** HTML asks for the declaration within the first 1024 bytes; pages with long comments before it exist. */
const DECLARED_WITHIN = 4096;

/** `charset=…` of a Content-Type header or a meta element, `encoding="…"` of an XML declaration. */
const DECLARATION = /(?:\bcharset|^\s*<\?xml[^>]{0,100}\bencoding)\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/** Byte order marks outrank everything that is said about a text. */
function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** A declaration that could be read as ASCII was not written in UTF-16, whatever it says. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const label = DECLARATION.exec(head)?.[1] ?? null;
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** Null when there is no such encoding. */
function decoder(label: string | null): TextDecoder | null {
  try {
    return label === null ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}

/** The text in UTF-8, or in Windows-1252, in which any bytes are some text. */
function undeclared(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The text of a page or feed: in the encoding that its byte order mark, its Content-Type header or it itself states, else in
 * UTF-8 or Windows-1252. Bytes that are no letters become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const stated = markedEncoding(bytes) ?? DECLARATION.exec(contentType)?.[1] ?? declaredEncoding(bytes);
  return decoder(stated)?.decode(bytes) ?? undeclared(bytes);
}
