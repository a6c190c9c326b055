import { describe, expect, it } from '@jest/globals';
import { isTooMuch, mostInFile } from './inventory-file';
import { jsonEntries } from './json-entries';

/** Everything that a file says. */
function read(text: string | Uint8Array): unknown {
  const found: Record<string, unknown[]> = {};
  const all = jsonEntries(typeof text === 'string' ? Buffer.from(text) : text, ['items', 'links']);
  for (;;) {
    const { value, done } = all.next();
    if (done) return { ...value, ...found };
    (found[value.list] ??= []).push(value.entry);
  }
}

const refusalOf = (text: string | Uint8Array): string => {
  try {
    read(text);
    return 'none';
  } catch (error) {
    return (error as Error).constructor.name;
  }
};

describe('a file read a little at a time', () => {
  const long = 'x'.repeat(1000);

  it.each<[string, string]>([
    ['nothing', '{}'],
    ['two lists', '{"format": "f", "items": [{"a": 1}, {"b": [1, [2]]}], "links": [1, null, "x"]}'],
    ['empty lists', '{"items": [], "links": [ \n ], "version": 1}'],
    ['brackets, commas, quotes and marks in texts', '{"a": "\\"items\\": [", "items": ["],[", "\\\\", "{\\"items\\":[1]}", "，：「」"], "z": {"items": [1]}}'],
    ['a list of the name further down', '{"x": {"items": [1, 2]}, "y": [["items"]], "links" : [3]}'],
    ['lines and tabs between', '{\r\n\t"items"\t:\r\n[\r\n1\r\n,\r\n2\r\n]\r\n}'],
    ['Chinese around', '{"說明": "存貨", "items": [{"名": "門市"}]}'],
    ['many entries', JSON.stringify({ items: Array.from({ length: 300 }, (_, i) => ({ i, long, '漢': '字,]' })), links: [1] })],
  ])('says the same as at once: %s', (_what, text) => expect(read(text)).toEqual(JSON.parse(text)));

  it('begins with a byte order mark, as some editors write it', () => {
    expect(read('\ufeff{"items": [1]}')).toEqual({ items: [1] });
  });

  it.each<[string, string | Uint8Array, string]>([
    ['cut off', '{"items": [1, 2', 'SyntaxError'],
    ['a comma too many', '{"items": [1, 2,]}', 'SyntaxError'],
    ['a comma too many, after a whole piece', `{"items": ["${'x'.repeat(70_000)}",]}`, 'SyntaxError'],
    ['a comma too few', '{"items": [{} {}]}', 'SyntaxError'],
    ['the wrong bracket', '{"items": [1}}', 'SyntaxError'],
    ['more behind', '{"items": []} {}', 'SyntaxError'],
    ['no JSON', 'PK\u0003', 'SyntaxError'],
    ['another encoding', Buffer.from('{"items": ["\u00e9"]}', 'latin1'), 'TypeError'],
  ])('refuses %s', (_what, text, error) => expect(refusalOf(text)).toBe(error));
});

it.each<[Partial<typeof mostInFile>, boolean]>([
  [{}, false],
  [{ items: 50_000, links: 150_000, bytes: 96 * 1024 * 1024 }, false],
  [{ items: 50_001 }, true],
  [{ links: 150_001 }, true],
  [{ bytes: 96 * 1024 * 1024 + 1 }, true],
])('%j is too much for a file: %s', (held, tooMuch) => expect(isTooMuch({ items: 0, links: 0, bytes: 0, ...held })).toBe(tooMuch));
