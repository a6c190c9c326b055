import { addWords } from '@app/shared-web';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { onStage } from '../testing';
import painsEn from '../words/pains.en';
import ItemHistory from './item-history';

const at = '2026-03-02T09:00:00.000Z';
const entry = (id: string, kind: string, texts: Record<string, string> = {}, actor: string | null = 'Lea Lead') => ({
  __typename: 'TimelineEntry', id, kind, at, origin: actor ? 'PERSON' : 'ENGINE', words: null,
  actor: actor && { __typename: 'PersonCard', id: actor === 'You' ? 'amara' : actor, name: actor },
  values: Object.entries(texts).map(([name, text]) => ({ __typename: 'NamedValue', name, text })),
});

async function says(...nodes: object[]): Promise<string[]> {
  addWords('pains', 'en', painsEn);
  const timeline = { __typename: 'TimelinePage', nodes, pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false } };
  await onStage(
    <ItemHistory id="p" />,
    { answers: { ItemTimeline: () => ({ inventoryItem: { __typename: 'PainPoint', id: 'p', kind: 'PAIN_POINT', timeline } }) } },
  );
  return (await screen.findAllByRole('listitem')).map((item) => item.querySelector('p')!.textContent!);
}

describe('what happened to an item so far', () => {
  it('reads as sentences', async () => {
    expect(
      await says(
        entry('1', 'inventory.added', { stateTo: 'REPORTED' }, 'You'),
        entry('2', 'inventory.added'),
        entry('3', 'inventory.changed', { fields: 'name, minutesLost, owner' }),
        entry('4', 'inventory.changed', { fields: 'painState', stateFrom: 'REPORTED', stateTo: 'CONFIRMED' }),
        entry('5', 'inventory.moved', { from: 'Pay', to: 'Return' }),
        entry('6', 'inventory.moved', { from: 'Pay', to: 'Pay' }),
        entry('7', 'inventory.linked', { to: 'Tills', relation: 'TOUCHES' }),
        entry('8', 'inventory.unlinked', { to: '', relation: 'USES' }),
        entry('9', 'upkeep.offered', { toPerson: 'Otto Owner' }),
        entry('10', 'upkeep.passed_on', { toPerson: 'Mona' }, null),
        entry('11', 'upkeep.passed_on', {}, null),
      ),
    ).toEqual([
      'You reported it',
      'Lea Lead added it',
      'Lea Lead changed the name, minutes lost an occurrence, and who answers for it',
      'Lea Lead set its state: Confirmed',
      'Lea Lead moved it to Return',
      'Lea Lead put it to another place in its order',
      'Lea Lead linked it: works in Tills',
      'Lea Lead unlinked it: uses something that is not there any more',
      'Lea Lead asked Otto Owner whether it is theirs',
      'Nobody answered for 14 days: it went on to Mona',
      'Nobody answered for 14 days: it went on to the programme leads',
    ]);
  });
});
