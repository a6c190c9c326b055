import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { aLink, anItem, edited, onStage, lead } from '../testing';
import { ItemLinks } from './item-links';

const mail = aLink('TOUCHES', true, 'APPLICATION', 'mail', 'Mail client');
const orders = aLink('TOUCHES', true, 'APPLICATION', 'orders', 'Order system');
const pain = aLink('HURTS', false, 'PAIN_POINT', 'pain', 'Slots by e-mail');
const item = anItem('ACTIVITY', { name: 'Agree a slot', links: [pain, mail, orders] });
const again = jest.fn(async () => undefined);
const ok = { EditInSteps: () => edited({ ...item, version: 1 }) };

describe('what an item is linked to', () => {
  it('stands under the words of its own direction, each one click away', async () => {
    await onStage(<ItemLinks item={item} onEdited={again} />, { answers: {} });
    expect((await screen.findAllByRole('heading', { level: 3 })).map(({ textContent }) => textContent)).toEqual(['works in', 'is hurt by']);
    expect(screen.getByRole('link', { name: 'Slots by e-mail' }).getAttribute('href')).toBe('/inventory/item/pain');
  });

  it('is unlinked, and linked in its place again when that is taken back', async () => {
    const { user, editsAsked } = await onStage(<ItemLinks item={item} onEdited={again} />, { answers: ok });
    await user.click(await screen.findByRole('button', { name: 'Unlink Order system' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(editsAsked()).toHaveLength(2));
    const ends = { fromId: 'item', toId: 'orders', relation: 'TOUCHES' };
    expect(editsAsked()).toEqual([[{ unlink: ends }], [{ link: { ...ends, afterId: 'mail' } }]]);
  });

  it('stands in an order that can be changed, for an activity’s applications', async () => {
    const { user, editsAsked } = await onStage(<ItemLinks item={item} onEdited={again} />, { answers: ok });
    expect((await screen.findByRole('button', { name: 'Move Mail client up' }) as HTMLButtonElement).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Move Order system up' }));
    await waitFor(() => expect(editsAsked()).toEqual([[{ link: { fromId: 'item', toId: 'orders', relation: 'TOUCHES', afterId: null } }]]));
  });

  it('grows by typing: what is near comes first, and which way the link runs follows from the kinds', async () => {
    const found = (id: string, kind: string, name: string) => ({ __typename: kind === 'CAPABILITY' ? 'Capability' : 'PainPoint', id, kind, name, path: [] });
    const nodes = [found('p2', 'PAIN_POINT', 'Pain'), found('c', 'CAPABILITY', 'Promise slots')];
    const { user, editsAsked } = await onStage(<ItemLinks item={item} onEdited={again} />, {
      answers: { ...ok, FindItems: () => ({ inventoryItems: { __typename: 'InventoryItemPage', nodes, pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false } } }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Link' }));
    await user.type(await screen.findByRole('searchbox'), 'p');
    const options = await screen.findAllByRole('option', { hidden: true });
    expect(options.map(({ textContent }) => textContent)).toEqual(['Promise slotsuses', 'Painis hurt by']);
    await user.click(options[1]!);
    await waitFor(() => expect(editsAsked()).toEqual([[{ link: { fromId: 'p2', toId: 'item', relation: 'HURTS' } }]]));
  });

  it('shows nothing to press to whoever may not change it', async () => {
    await onStage(<ItemLinks item={{ ...item, viewerCan: [] }} onEdited={again} />, { answers: {}, viewer: { ...lead, can: [] } });
    expect(await screen.findByRole('link', { name: 'Mail client' })).toBeTruthy();
    expect(screen.queryAllByRole('button').filter((button) => button.closest('[aria-label="Messages"]') === null)).toEqual([]);
  });
});
