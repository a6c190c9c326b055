import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** One way to fill in everything that can be filled in. */
export interface Way {
  what: string;
  text: string;
  id: string;
  number: number;
  time: string;
  listOf: number;
}

const unknown = '018f0000-0000-7000-8000-00000000dead';
const usual: Way = { what: '', text: 'Something', id: unknown, number: 1, time: '2026-03-02T09:00:00Z', listOf: 1 };

/** What goes wrong in the world. */
export const ways: Way[] = [
  { ...usual, what: 'an id that nothing has' },
  { ...usual, what: 'an id that is none', id: 'not-an-id' },
  { ...usual, what: 'an empty text', text: '' },
  { ...usual, what: 'a text of blanks', text: ' \t\n ' },
  { ...usual, what: 'a text far too long', text: 'long '.repeat(40_000) },
  { ...usual, what: 'a character that PostgreSQL cannot keep', text: 'a\u0000b' },
  { ...usual, what: 'half a character', text: 'half \ud83d of it' },
  { ...usual, what: 'SQL', text: `'; DROP TABLE moment; --`, id: `' OR 1=1 --` },
  { ...usual, what: 'words that mean something to a search', text: `& | ! ( ) :* <-> ' \\` },
  { ...usual, what: 'numbers below everything', number: -2_147_483_648 },
  { ...usual, what: 'numbers above everything', number: 2_147_483_647 },
  { ...usual, what: 'a time before all', time: '0001-01-01T00:00:00Z' },
  { ...usual, what: 'a time after all', time: '9999-12-31T23:59:59Z' },
  { ...usual, what: 'a list too long', listOf: 1_000 },
  { ...usual, what: 'an empty list', listOf: 0 },
];

/** A value of a type in this way; everything optional is filled in too. */
export function valueOf(type: GraphQLInputType, way: Way, depth = 0): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, way, depth);
  if (isListType(type)) return Array.from({ length: way.listOf }, () => valueOf(type.ofType, way, depth));
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    if (depth > 4) return undefined;
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, valueOf(field.type, way, depth + 1)]));
  }
  const scalars: Record<string, unknown> = { ID: way.id, Int: way.number, Float: way.number, Boolean: true, DateTime: way.time };
  return scalars[type.name] ?? way.text;
}
