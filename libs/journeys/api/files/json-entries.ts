import { isUtf8 } from 'node:buffer';
import { JSONParser } from '@streamparser/json';

/** An entry of one of the lists of a JSON file. */
export interface FileEntry {
  list: string;
  entry: unknown;
}

/** So many bytes are read at once: some milliseconds. */
const AT_ONCE = 64 * 1024;

/**
 * Reads an object of JSON that holds long lists: a little at a time, so that no step takes long, and the lists are never held
 * whole. Gives the entries of those lists, and in the end everything that stands around them, the entries being null. What is no
 * JSON throws a SyntaxError, what is not UTF-8 a TypeError.
 */
export function* jsonEntries(bytes: Uint8Array, lists: readonly string[]): Generator<FileEntry, Record<string, unknown>> {
  if (!isUtf8(bytes)) throw new TypeError('This is not UTF-8.');
  const around: Record<string, unknown> = {};
  let found: FileEntry[] = [];
  const parser = new JSONParser({ paths: ['$.*', ...lists.map((list) => `$.${list}.*`)], keepStack: false });
  parser.onValue = ({ value, key, parent, stack }) => {
    const list = stack[1]?.key;
    if (list === undefined) around[String(key)] = value;
    else if (Array.isArray(parent)) {
      found.push({ list: String(list), entry: value });
      parent[Number(key)] = null;
    }
  };
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    refusingRest(() => parser.write(bytes.subarray(from, from + AT_ONCE)));
    yield* found;
    found = [];
  }
  if (!parser.isEnded) refusingRest(() => parser.end());
  return around;
}

/** What the parser cannot read is a mistake of the file, in whatever words it says so. */
function refusingRest(step: () => void): void {
  try {
    step();
  } catch (error) {
    throw new SyntaxError((error as Error).message, { cause: error });
  }
}
