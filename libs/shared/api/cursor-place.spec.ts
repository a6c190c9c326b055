import { describe, expect, it } from '@jest/globals';
import { type KeyType, placeIn } from './cursor-place';
import { encodeCursor } from './page';

const id = '018f0000-0000-7000-8000-00000000beef';

describe('where a page begins', () => {
  it('is nowhere without a marker', () => expect([placeIn(undefined, ['uuid']), placeIn(null, ['uuid']), placeIn('', ['uuid'])]).toEqual([null, null, null]));

  it.each<[readonly KeyType[], unknown[]]>([
    [['text', 'uuid'], ['', id]],
    [['timestamptz', 'uuid'], ['2026-03-02T09:00:00.000Z', id]],
    [['timestamptz', 'uuid'], ['2026-03-02 09:00:00.123456+00', id]],
    [['int', 'bigint'], [-7, '123456789012345678']],
    [['float8'], [0.5]],
    [['reckoned', 'uuid'], [null, id]],
  ])('is what stands in the marker: %j %j', (types, key) => expect(placeIn(encodeCursor(key), types)).toEqual(key));

  it.each<[readonly KeyType[], unknown[]]>([
    [['uuid'], [id, id]],
    [['text'], [7]],
    [['text'], ['a\0b']],
    [['uuid'], ['none']],
    [['timestamptz'], ['yesterday']],
    [['int'], [2 ** 31]],
    [['int'], [1.5]],
    [['bigint'], [5]],
    [['float8'], [null]],
    [['reckoned'], ['5']],
  ])('is refused as a place of another list: %j %j', (types, key) => expect(() => placeIn(encodeCursor(key), types)).toThrow('does not belong to this list'));

  it.each(['rubbish', Buffer.from('{"0":1}').toString('base64url'), Buffer.from('null').toString('base64url')])('is refused where we made no such marker: %s', (after) => expect(() => placeIn(after, ['int'])).toThrow('does not belong'));
});
