import { foldTraditional } from './words.fold';

const cjk = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff]/u;
const pieces = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff]+|[\p{L}\p{N}]+/gu;

/** Overlapping pairs of a run of CJK characters, and its single characters, so that one and two can be found. */
function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.length === 1 ? characters : characters.slice(1).map((character, i) => characters[i]! + character);
}

interface Token {
  token: string;
  cjk: boolean;
}

function tokensOf(text: string): Token[] {
  const folded = foldTraditional(text.normalize('NFKC').toLowerCase());
  // Latin words and CJK runs can touch (订单A12): split them apart first.
  const runs = folded.match(pieces) ?? [];
  return runs.flatMap((run) => splitScripts(run)).flatMap((run): Token[] =>
    cjk.test(run) ? pairsOf(run).map((token) => ({ token, cjk: true })) : [{ token: run, cjk: false }],
  );
}

function splitScripts(run: string): string[] {
  return run.match(/[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff]+|[^\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff]+/gu) ?? [];
}

/**
 * The words of a text as they are stored: `to_tsvector('simple', searchWords(text))`. Latin words as they are,
 * CJK runs as overlapping pairs and single characters, Traditional folded to Simplified, since PostgreSQL has no Chinese parser.
 */
export function searchWords(text: string): string {
  const tokens = tokensOf(text);
  const singles = tokens.filter((t) => t.cjk).flatMap((t) => [...t.token]);
  return [...tokens.map((t) => t.token), ...new Set(singles)].join(' ');
}

/** The words asked for, as `to_tsquery('simple', …)` reads them: all must match, the last Latin word by its beginning. Empty when nothing can be asked. */
export function searchQuery(text: string): string {
  const tokens = tokensOf(text).slice(0, 16);
  return tokens
    .map(({ token, cjk: isCjk }, i) => `'${token}'${!isCjk && i === tokens.length - 1 ? ':*' : ''}`)
    .join(' & ');
}
