import { describe, expect, it } from '@jest/globals';
import { type Candidate, type Example, mostCommon, suggest } from './suggestion.rules';

const example = (words: string, ...itemIds: string[]): Example => ({ itemIds, words: words.split(' '), length: words.split(' ').length });
const item = (itemId: string, words: string, length = words.split(' ').length): Candidate => ({ itemId, words: words.split(' '), length });
const ids = (examples: Example[], candidates: Candidate[], totals = [100, 100]) => suggest(examples, totals[0]!, candidates, totals[1]!).map(({ itemId }) => itemId);

describe('suggestions', () => {
  it.each<[string, Example[], Candidate[], string[]]>([
    ['nothing known: nothing suggested', [], [], []],
    ['what similar moments were tied to', [example('till refund', 'pay')], [], ['pay']],
    ['the items whose words the moment has, more words first', [], [item('pay', 'payment'), item('ship', 'delivery van')], ['ship', 'pay']],
    ['experience before names', [example('refund till', 'pay'), example('refund till', 'pay')], [item('refunds', 'refund')], ['pay', 'refunds']],
    ['both together before either', [example('refund', 'pay'), example('refund', 'ship')], [item('ship', 'refund')], ['ship', 'pay']],
    ['a rare word before a common one', [example('till', 'a'), example('till', 'a'), example('till', 'a'), example('scanner', 'b')], [], ['a', 'b']],
    ['a short name before a long one with the same word', [], [item('short', 'payment', 1), item('long', 'payment', 30)], ['short', 'long']],
    ['a moment that was tied twice speaks for both', [example('refund', 'a', 'b')], [], ['a', 'b']],
  ])('%s', (_what, examples, candidates, expected) => {
    expect(ids(examples, candidates)).toEqual(expected);
  });

  it('says how many similar moments there were, and which words both have, the rarest first', () => {
    const [first] = suggest([example('refund', 'pay'), example('refund', 'pay')], 50, [item('pay', 'refund till'), item('other', 'till')], 10);
    expect(first).toMatchObject({ itemId: 'pay', similar: 2, words: ['refund', 'till'] });
  });

  it('makes at most five', () => {
    expect(ids([], Array.from({ length: 9 }, (_, i) => item(`${i}`, 'word')))).toHaveLength(5);
  });

  it('a word that most have says nothing', () => {
    const all = Array.from({ length: 11 }, (_, i) => item(`${i}`, 'the'));
    expect(ids([], all, [0, 20])).toEqual([]);
  });
});

describe('the usual guess', () => {
  const past = [
    { category: 'Sewer', itemIds: ['a'] },
    { category: 'Sewer', itemIds: ['a'] },
    { category: 'Sewer', itemIds: ['b'] },
    { category: 'Noise', itemIds: ['c'] },
    { category: null, itemIds: ['c'] },
    { category: null, itemIds: ['c'] },
    { category: null, itemIds: ['c'] },
  ];
  it.each<[string | null, string[]]>([
    ['Sewer', ['a', 'b', 'c']],
    ['Noise', ['c', 'a', 'b']],
    ['Never seen', ['c', 'a', 'b']],
    [null, ['c', 'a', 'b']],
  ])('for %s', (category, expected) => {
    expect(mostCommon(past, category, 5)).toEqual(expected);
  });
});
