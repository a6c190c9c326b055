import { Converter } from 'opencc-js/t2cn';

let folded: Map<string, string> | undefined;

/** One character at a time, so that a text and a query fold alike whatever stands beside. Built at first use, 20 ms. */
function table(): Map<string, string> {
  const convert = Converter({ from: 't', to: 'cn' });
  const map = new Map<string, string>();
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code);
    const simplified = convert(character);
    if (simplified !== character) map.set(character, simplified);
  }
  return map;
}

/** Traditional characters as Simplified ones; all else as it is. */
export function foldTraditional(text: string): string {
  folded ??= table();
  let result = '';
  for (const character of text) result += folded.get(character) ?? character;
  return result;
}
