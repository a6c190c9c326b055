/** Some entries of a list of a JSON file, in their order. */
export interface Piece {
  list: string;
  entries: unknown[];
}

const LEAST_PIECE = 64 * 1024;
/** No entry is larger, and nothing that stands around the lists: what is read at once is bounded. */
export const MOST_AT_ONCE = 1024 * 1024;

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Reads an object of JSON that holds long lists: piece by piece, so that no step takes long and the whole is never held
 * twice. Gives the entries of those lists, and in the end everything else, the lists being empty. What JSON.parse refuses
 * throws a SyntaxError, what is not UTF-8 a TypeError, and what is too large for one step a RangeError.
 */
export function* jsonPieces(bytes: Uint8Array, lists: readonly string[]): Generator<Piece, unknown> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const text = (from: number, to: number): string => {
    if (to - from > MOST_AT_ONCE) throw new RangeError('This part of the file is too large.');
    return utf8.decode(bytes.subarray(from, to));
  };
  const listBegins = new RegExp(`(?<!\\\\)"(${lists.join('|')})"\\s*:\\s*$`);
  let around = '';
  let from = 0;
  let depth = 0;
  let inText = false;
  let list: string | null = null;
  let any = false;
  const entriesUntil = (at: number, isLast: boolean): unknown[] => {
    const entries = JSON.parse(`[${text(from, at)}]`) as unknown[];
    // A comma before nothing is as wrong between two pieces as within one.
    if (entries.length === 0 && (any || !isLast)) throw new SyntaxError('An entry is missing.');
    any = true;
    return entries;
  };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (inText) {
      if (byte === backslash) at++;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === openList || byte === openObject) {
      depth++;
      if (depth !== 2 || byte !== openList) continue;
      list = listBegins.exec(around.slice(-100) + Buffer.from(bytes.subarray(Math.max(from, at - 100), at)).toString('latin1'))?.[1] ?? null;
      if (list === null) continue;
      around += text(from, at + 1);
      from = at + 1;
      any = false;
    } else if (byte === closeList || byte === closeObject) {
      if (depth === 2 && list !== null) {
        yield { list, entries: entriesUntil(at, true) };
        from = at;
        list = null;
      }
      depth--;
    } else if (byte === comma && depth === 2 && list !== null && at - from >= LEAST_PIECE) {
      yield { list, entries: entriesUntil(at, false) };
      from = at + 1;
    }
  }
  return JSON.parse(around + text(from, bytes.length));
}
