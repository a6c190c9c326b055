import { addWords } from '@app/shared-web';
import { useAddress } from '@app/shared-web/filters';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { onStage } from '../testing';
import { BesidePill } from './beside-pill';
import { item } from './given-a-model';
import { modelOf } from './model';
import blueprintEn from './words.en';

const journey = (id: string, name: string, side: string) => ({ __typename: 'Journey', id, name, side });
const tied = item('JOURNEY', 'floor', { side: 'EMPLOYEE' });
const model = modelOf('buying', [item('JOURNEY', 'buying', { side: 'CUSTOMER' }), tied], [])!;

function Screen() {
  const address = useAddress();
  return (
    <>
      <BesidePill model={model} address={address} />
      <output data-testid="beside">{address.get('beside')}</output>
    </>
  );
}

describe('a journey beside', () => {
  const nodes = [journey('buying', 'Buying', 'CUSTOMER'), journey('returning', 'Returning', 'CUSTOMER'), journey('floor', 'On the floor', 'EMPLOYEE'), journey('desk', 'At the desk', 'EMPLOYEE')];

  it('is one of the other side that is not on the picture, and stands in the address', async () => {
    addWords('blueprint', 'en', blueprintEn);
    const { user } = await onStage(<Screen />, { answers: { JourneysBeside: () => ({ inventoryItems: { __typename: 'InventoryItemPage', nodes } }) } });
    await user.click(await screen.findByRole('button', { name: 'Employee’s journey beside' }));
    const choices = await screen.findAllByRole('menuitemradio');
    expect(choices.map(({ textContent }) => textContent)).toEqual(['Only what is tied', 'At the desk']);
    await user.click(choices[1]!);
    await waitFor(() => expect(screen.getByTestId('beside').textContent).toBe('desk'));
  });
});
