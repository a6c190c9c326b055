import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLEnumType, GraphQLInputObjectType } from 'graphql';
import { itemKinds } from '../kinds';
import wordsEn from '../words/facts.en';
import { factsInput, factsOf } from './facts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../../apps/api/schema.graphql'), 'utf8'));
const inputOf = (kind: string) => schema.getType(`${kind.toLowerCase().replace(/(^|_)([a-z])/g, (_all, _edge, letter: string) => letter.toUpperCase())}Facts`);

describe.each(itemKinds.filter((kind) => kind !== 'STAGE'))('the facts of a %s', (kind) => {
  const input = inputOf(kind) as GraphQLInputObjectType;

  it('are those that the API takes, each with its name in words', () => {
    expect(factsOf(kind).map(([name]) => name).sort()).toEqual(Object.keys(input.getFields()).sort());
    for (const [name] of factsOf(kind)) expect(wordsEn.fact[name]).toBeTruthy();
  });

  it('offer every choice that the API takes, and no other', () => {
    for (const [name, fact] of factsOf(kind)) {
      const type = input.getFields()[name]!.type;
      if (fact.as !== 'choice') continue;
      expect([name, [...fact.values].sort()]).toEqual([name, (type as GraphQLEnumType).getValues().map((each) => each.name).sort()]);
    }
  });

  it('have a name and guidance for every level', () => {
    for (const [, fact] of factsOf(kind)) {
      if (fact.as !== 'level') continue;
      const levels = Array.from({ length: fact.most - fact.least + 1 }, (_each, place) => String(place + fact.least)).sort();
      expect(Object.keys(wordsEn.level[fact.scale]).sort()).toEqual(levels);
      expect(Object.keys(wordsEn.guidance[fact.scale]).sort()).toEqual(levels);
    }
  });
});

describe('facts as the API takes them', () => {
  it('stand under the name of their kind; a stage has none', () => {
    expect(factsInput('PAIN_POINT', { severity: 'HIGH' })).toEqual({ painPoint: { severity: 'HIGH' } });
    expect(factsInput('STAGE', {})).toBeUndefined();
  });
});
