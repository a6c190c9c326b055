/** A moment of the past that was tied: what it was tied to, and which of the asked words it has. */
export interface Example {
  itemIds: readonly string[];
  words: readonly string[];
  /** How many words it has in all. */
  length: number;
}

/** An item of the inventory, which of the asked words it has, and how many in all. */
export interface Candidate {
  itemId: string;
  words: readonly string[];
  length: number;
}

/** An item that fits, and why. */
export interface Scored {
  itemId: string;
  score: number;
  similar: number;
  words: string[];
}

/** How many suggestions are made: one key each. */
export const MOST_SUGGESTIONS = 5;
// Chosen on the requests of 2008 to 2015, and measured on later ones (the README says how).
/** What moments of similar words were tied to says so much more than what the item is called, once there is experience. */
const EXPERIENCE = 32;
/** With so many similar moments there is half of it. */
const HALF_EXPERIENCED = 50;
/** How much more the more alike moments say. */
const SHARPNESS = 4;
const MOST_WORDS = 5;

/** Of fewer than this, that most have a word may be chance. */
const ENOUGH = 10;

/** How much a word says: much where few have it, nothing where most have. */
const rarity = (total: number, having: number): number => (total >= ENOUGH && 2 * having > total ? 0 : Math.log((1 + total) / (0.5 + having)));

function rarities(lists: ReadonlyArray<readonly string[]>, total: number): Map<string, number> {
  const having = new Map<string, number>();
  for (const words of lists) for (const word of new Set(words)) having.set(word, (having.get(word) ?? 0) + 1);
  return new Map([...having].map(([word, count]) => [word, rarity(total, count)]));
}

/** How alike two texts are by the words that both have: their rarities, less the longer the other one is. */
const likeness = (words: readonly string[], length: number, says: ReadonlyMap<string, number>): number =>
  words.reduce((sum, word) => sum + (says.get(word) ?? 0), 0) / Math.sqrt(Math.max(1, length));

/**
 * Which items fit a moment: what similar moments were tied to, each with the weight of its likeness, and whose
 * own words the moment has. `examples` and `candidates` are those that have any of its words; the totals say among how many.
 */
export function suggest(examples: readonly Example[], exampleTotal: number, candidates: readonly Candidate[], candidateTotal: number, most = MOST_SUGGESTIONS): Scored[] {
  const saysAmongExamples = rarities(examples.map(({ words }) => words), exampleTotal);
  const similar = examples.map((example) => ({ ...example, likeness: likeness(example.words, example.length, saysAmongExamples) ** SHARPNESS })).filter((example) => example.likeness > 0);
  const saysAmongItems = rarities(candidates.map(({ words }) => words), candidateTotal);
  const scored = new Map<string, Scored>();
  const of = (itemId: string): Scored => scored.get(itemId) ?? scored.set(itemId, { itemId, score: 0, similar: 0, words: [] }).get(itemId)!;
  const whole = similar.reduce((sum, example) => sum + example.likeness, 0);
  const experience = (EXPERIENCE * similar.length) / (similar.length + HALF_EXPERIENCED);
  for (const example of similar)
    for (const itemId of example.itemIds) {
      const each = of(itemId);
      each.score += (experience * example.likeness) / whole;
      each.similar += 1;
    }
  const best = Math.max(0, ...candidates.map(({ words, length }) => likeness(words, length, saysAmongItems)));
  for (const { itemId, words, length } of candidates) {
    const own = likeness(words, length, saysAmongItems);
    if (own === 0) continue;
    const each = of(itemId);
    each.score += own / best;
    each.words = [...words].sort((a, b) => (saysAmongItems.get(b) ?? 0) - (saysAmongItems.get(a) ?? 0)).slice(0, MOST_WORDS);
  }
  return [...scored.values()].filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).slice(0, most);
}

/** The usual guess that suggestions must beat: what moments of this category were tied to most often. */
export function mostCommon(examples: ReadonlyArray<{ category: string | null; itemIds: readonly string[] }>, category: string | null, most: number): string[] {
  const count = (of: typeof examples): string[] => {
    const counts = new Map<string, number>();
    for (const { itemIds } of of) for (const id of itemIds) counts.set(id, (counts.get(id) ?? 0) + 1);
    // Of what is equally common, what came first: by id it would be chance.
    return [...counts].sort(([, n], [, m]) => m - n).map(([id]) => id);
  };
  const same = count(examples.filter((example) => example.category === category));
  return [...new Set([...same, ...count(examples)])].slice(0, most);
}
