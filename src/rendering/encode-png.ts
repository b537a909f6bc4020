import { crc32, deflateSync } from 'node:zlib';

/** What a PNG file begins with. */
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** 8 bits a channel, RGB, and the only method of compression, filtering and interlacing that matters here. */
const RGB_8 = [8, 2, 0, 0, 0];

/** One chunk: length, name, data, checksum of name and data. */
function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Lines of RGB, each after the number of its filter: none (0), since areas of one colour compress best as they are. */
function rgbLines(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const lines = new Uint8Array((width * 3 + 1) * height);
  let to = 0;
  for (let from = 0; from < width * height * 4; from += 4) {
    if (from % (width * 4) === 0) to += 1;
    lines[to] = rgba[from] ?? 0;
    lines[to + 1] = rgba[from + 1] ?? 0;
    lines[to + 2] = rgba[from + 2] ?? 0;
    to += 3;
  }
  return lines;
}

/**
 * Opaque pixels as a PNG file (https://www.w3.org/TR/png-3/). A third smaller for a chart than what the rasteriser writes,
 * which keeps an alpha channel that no picture uses.
 */
export function encodePng(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, Uint8Array.from(RGB_8)])),
    chunk('IDAT', deflateSync(rgbLines(rgba, width, height))),
    chunk('IEND', new Uint8Array()),
  ]);
}
