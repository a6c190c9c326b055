import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { anItem, edited, onStage, refusal } from '../testing';
import { ItemForm } from './item-form';

const item = anItem('APPLICATION', { description: 'Plans routes.', functionalFit: 2 });
const name = () => screen.findByLabelText('Name');
const save = () => screen.getByRole('button', { name: 'Save' });

describe('changing an item in its place', () => {
  it('sends only what differs, and shows the guidance of every level while choosing', async () => {
    const onDone = jest.fn();
    const { user, editsAsked } = await onStage(<ItemForm item={item} onDone={onDone} />, { answers: { EditInSteps: () => edited({ ...item, version: 2 }) } });
    await user.type(await name(), ' 2');
    const fit = screen.getByRole('group', { name: /Functional fit/ });
    expect(within(fit).getAllByRole('radio')).toHaveLength(4);
    expect(within(fit).getByText('People work around it, or keep lists beside it.')).toBeTruthy();
    await user.click(within(fit).getByRole('radio', { name: /Could not be better/ }));
    await user.click(save());
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(editsAsked()).toEqual([[{ change: { id: 'item', version: 1, name: 'Route planner 2', facts: { application: { functionalFit: 4 } } } }]]);
  });

  it('keeps what was typed when it is refused, and says so under the field', async () => {
    const order = { path: 'input.edits.0.change.facts.application', rule: 'order', message: 'Order' };
    const { user } = await onStage(<ItemForm item={item} onDone={() => undefined} />, {
      answers: {
        EditInSteps: () => {
          throw refusal('INVALID_INPUT', {}, [order]);
        },
      },
    });
    await user.type(await name(), ' and more');
    await user.click(save());
    expect(await screen.findByText(/The days of its life come one after the other/)).toBeTruthy();
    expect((await name() as HTMLInputElement).value).toBe('Route planner and more');
  });

  it('asks what stays where two said different things of the same, and saves the rest of both', async () => {
    const theirs = { ...item, version: 2, description: 'Plans the routes of all vans.', functionalFit: 3 };
    const answers = [
      () => {
        throw refusal('STALE', { by: 'Jonas Peltonen' });
      },
      () => edited({ ...item, version: 3 }),
    ];
    const onDone = jest.fn();
    const { user, editsAsked } = await onStage(<ItemForm item={item} onDone={onDone} />, { answers: { EditInSteps: () => answers.shift()!(), Item: () => ({ inventoryItem: theirs }) } });
    await user.type(await name(), ' 2');
    const description = screen.getByLabelText(/Description/);
    await user.clear(description);
    await user.type(description, 'Plans vans and slots.');
    await user.click(save());
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Plans vans and slots.')).toBeTruthy();
    expect(within(dialog).getByText('Plans the routes of all vans.')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Save what I chose' }));
    expect(await within(dialog).findByText('Choose one of the two.')).toBeTruthy();
    await user.click(within(dialog).getByRole('radio', { name: /Plans vans and slots/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Save what I chose' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(editsAsked().at(-1)).toEqual([{ change: { id: 'item', version: 2, name: 'Route planner 2', description: 'Plans vans and slots.' } }]);
  });

  it('leaves the form as it was typed when the question is put off', async () => {
    const theirs = { ...item, version: 2, description: 'Plans the routes of all vans.' };
    const { user } = await onStage(<ItemForm item={item} onDone={() => undefined} />, {
      answers: {
        EditInSteps: () => {
          throw refusal('STALE', {});
        },
        Item: () => ({ inventoryItem: theirs }),
      },
    });
    const description = await screen.findByLabelText(/Description/);
    await user.type(description, ' And slots.');
    await user.click(save());
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Back to the form' }));
    expect((screen.getByLabelText(/Description/) as HTMLTextAreaElement).value).toBe('Plans routes. And slots.');
  });

  it('asks nothing where somebody else changed something else: both are saved', async () => {
    const theirs = { ...item, version: 2, functionalFit: 3 };
    const answers = [
      () => {
        throw refusal('STALE', { by: 'Jonas Peltonen' });
      },
      () => edited({ ...item, version: 3 }),
    ];
    const onDone = jest.fn();
    const { user, editsAsked } = await onStage(<ItemForm item={item} onDone={onDone} />, { answers: { EditInSteps: () => answers.shift()!(), Item: () => ({ inventoryItem: theirs }) } });
    await user.type(await name(), ' 2');
    await user.click(save());
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(editsAsked().at(-1)).toEqual([{ change: { id: 'item', version: 2, name: 'Route planner 2' } }]);
    expect(screen.getAllByText('Jonas Peltonen changed Functional fit meanwhile; both are saved').length).toBeGreaterThan(0);
  });
});
