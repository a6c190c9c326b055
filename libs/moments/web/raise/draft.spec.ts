import { beforeEach, describe, expect, it } from '@jest/globals';
import { dropDraft, holdsAnything, keepDraft, newDraft, placed, readDraft } from './draft';

const ann = { personId: 'ann', sessionKind: 'PERSONAL' } as const;
const annShared = { personId: 'ann', sessionKind: 'SHARED' } as const;
const ben = { personId: 'ben', sessionKind: 'PERSONAL' } as const;
const written = () => ({ ...newDraft(), what: 'Paid online, cannot collect.' });
const minutes = (count: number) => Date.now() + count * 60_000;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('a draft', () => {
  it('outlives the tab on a phone of one’s own, with its client key', () => {
    const draft = written();
    keepDraft(draft, ann);
    sessionStorage.clear();
    expect(readDraft(ann, minutes(60 * 24))).toEqual(draft);
  });

  it('is shown to nobody else', () => {
    keepDraft(written(), ann);
    expect(readDraft(ben)).toBeNull();
    expect(readDraft(null)).toBeNull();
  });

  it('stays in the tab on a shared phone, and only for a quarter of an hour', () => {
    keepDraft(written(), annShared);
    expect(localStorage).toHaveLength(0);
    expect(readDraft(annShared, minutes(14))).not.toBeNull();
    expect(readDraft(ben)).toBeNull();
    expect(readDraft(annShared, minutes(16))).toBeNull();
  });

  it('written before anybody signed in belongs to whoever then does, in this tab', () => {
    keepDraft(written(), null);
    expect(readDraft(ann)).toMatchObject({ what: 'Paid online, cannot collect.' });
  });

  it('moves once it is known whose phone it is, and is gone when dropped', () => {
    const draft = written();
    keepDraft(draft, null);
    keepDraft(draft, ann);
    expect(sessionStorage).toHaveLength(0);
    dropDraft(draft.clientKey);
    expect(readDraft(ann)).toBeNull();
  });

  it('stays when another tab is done with its own', () => {
    const draft = written();
    keepDraft(draft, ann);
    dropDraft(newDraft().clientKey);
    expect(readDraft(ann)).toEqual(draft);
  });

  it('without words is none', () => {
    expect(holdsAnything(newDraft())).toBe(false);
    keepDraft(newDraft(), ann);
    expect(readDraft(ann)).toBeNull();
  });

  it('has a client key of its own, in the form of a UUID', () => {
    expect(newDraft().clientKey).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newDraft().clientKey).not.toBe(newDraft().clientKey);
  });
});

describe('where it happened', () => {
  const guess = { department: { id: 'd1' }, location: { id: 'l1' } };

  it.each([
    ['as guessed', {}, { departmentId: 'd1', locationId: 'l1' }],
    ['as chosen', { departmentId: 'd2' }, { departmentId: 'd2', locationId: 'l1' }],
    ['nowhere, when that was chosen', { departmentId: null, locationId: null }, { departmentId: null, locationId: null }],
  ])('is %s', (_case, chosen, expected) => {
    expect(placed({ ...newDraft(), ...chosen }, guess)).toEqual(expected);
  });
});
