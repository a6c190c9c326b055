import { newId } from '@app/shared-api';
import { testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { givenMoments } from './given-a-moment';

const app = await testApp();
const given = givenMoments(app);

interface Seen {
  id: string;
  number: string;
  state: string;
  version: number;
  holder: { person: { name: string } | null; department: { name: string } | null } | null;
  openOffer: { id: string; viewerMayAnswer: boolean } | null;
  customer: { contact: string } | null;
  notes: Array<{ text: string }> | null;
  updates: Array<{ text: string }>;
  viewerCan: string[];
}

const seen = `id number state version holder { person { name } department { name } } openOffer { id viewerMayAnswer } customer { contact } notes { text } updates { text } viewerCan`;

describe('the whole loop', () => {
  it('goes from a phone over a coordinator and a department to a customer who was told', async () => {
    const store = await given.department({ name: 'Store Riverside' });
    const payments = await given.department({ name: 'Payments' });
    const rosa = await app.as(await given.person({ name: 'Rosa', department: store }));
    const cora = await app.as(await given.person({ name: 'Cora', department: store, roles: [{ coordinates: store }] }));
    const paul = await app.as(await given.person({ name: 'Paul', department: payments }));
    const head = await given.person({ name: 'Hanna', department: payments });
    await given.head(payments, head);

    const { raise } = await rosa.query<{ raise: Seen }>(`mutation ($input: RaiseInput!) { raise(input: $input) { ${seen} } }`, {
      input: { clientKey: newId(), what: 'Charged twice at the till', severity: 'HIGH', channel: 'IN_PERSON', customer: { name: 'Ms Lin', contact: '+49 170 1234567' } },
    });
    expect(raise).toMatchObject({ state: 'RAISED', holder: null, customer: { contact: '+49 170 1234567' }, notes: null, viewerCan: ['WITHDRAW', 'ADD'] });
    expect(raise.number).toMatch(/^UM-\d{4,}$/);
    const { id } = raise;

    const board = await cora.query<{ moments: { nodes: Seen[] }; boardCounts: { open: number; unheld: number } }>(
      `{ moments(filter: { open: true }) { nodes { ${seen} } } boardCounts { open unheld } }`,
    );
    expect(board.moments.nodes.map((moment) => moment.id)).toEqual([id]);
    expect(board.boardCounts).toEqual({ open: 1, unheld: 1 });

    const { offer } = await cora.query<{ offer: Seen }>(`mutation ($input: OfferInput!) { offer(input: $input) { ${seen} } }`, {
      input: { clientKey: newId(), momentId: id, departmentId: payments.id, reason: 'Only you can book it back' },
    });
    // Assigned is not accepted: the coordinator holds it by offering it, and goes on holding it.
    expect(offer).toMatchObject({ state: 'ACCEPTED', holder: { person: { name: 'Cora' } }, openOffer: { viewerMayAnswer: false } });

    const { offersToUs } = await paul.query<{ offersToUs: { nodes: Array<{ offerId: string; what: string | null; opened: boolean }> } }>(`{ offersToUs { nodes { offerId what opened } } }`);
    expect(offersToUs.nodes).toEqual([{ offerId: offer.openOffer!.id, what: null, opened: false }]);

    const opened = await paul.query<{ openOffer: Seen & { what: string } }>(`mutation ($id: ID!) { openOffer(offerId: $id) { what ${seen} } }`, { id: offer.openOffer!.id });
    expect(opened.openOffer).toMatchObject({ what: 'Charged twice at the till', customer: { contact: '+49 170 1234567' }, openOffer: { viewerMayAnswer: true } });

    const { acceptOffer } = await paul.query<{ acceptOffer: Seen }>(`mutation ($id: ID!) { acceptOffer(offerId: $id) { ... on Moment { ${seen} } } }`, { id: offer.openOffer!.id });
    expect(acceptOffer).toMatchObject({ holder: { person: { name: 'Paul' }, department: { name: 'Payments' } }, openOffer: null });

    await paul.query(`mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }`, { input: { clientKey: newId(), momentId: id, text: 'Booked under 4711' } });
    await paul.query(`mutation ($input: TellCustomerInput!) { tellCustomer(input: $input) { id } }`, { input: { clientKey: newId(), momentId: id, text: 'The money is on its way', how: 'PHONE' } });
    const now = await paul.query<{ moment: Seen }>(`query ($id: ID!) { moment(id: $id) { ${seen} } }`, { id });
    const { resolve } = await paul.query<{ resolve: Seen }>(`mutation ($input: ResolveInput!) { resolve(input: $input) { ${seen} } }`, {
      input: { momentId: id, version: now.moment.version, resolution: 'Booked back' },
    });
    const { close } = await paul.query<{ close: Seen }>(`mutation ($input: CloseInput!) { close(input: $input) { ${seen} } }`, { input: { momentId: id, version: resolve.version } });
    expect(close).toMatchObject({ state: 'CLOSED', notes: [{ text: 'Booked under 4711' }] });

    // Who raised it sees who held it and what the customer was told, without asking.
    const mine = await rosa.query<{ myMoments: { nodes: Seen[] } }>(`{ myMoments { nodes { ${seen} } } }`);
    expect(mine.myMoments.nodes[0]).toMatchObject({ state: 'CLOSED', holder: { person: { name: 'Paul' } }, updates: [{ text: 'The money is on its way' }], notes: null });
    const { moment } = await rosa.query<{ moment: { timeline: { nodes: Array<{ kind: string; words: string | null; removed: boolean }> } } }>(
      `query ($id: ID!) { moment(id: $id) { timeline { nodes { kind words removed actor { name } values { name text } } } } }`,
      { id },
    );
    expect(moment.timeline.nodes.map(({ kind }) => kind.slice('moment.'.length)).reverse()).toEqual([
      'raised', 'taken_up', 'offered', 'offer_opened', 'accepted', 'noted', 'customer_told', 'resolved', 'closed',
    ]);
    expect(moment.timeline.nodes.find(({ kind }) => kind === 'moment.noted')).toMatchObject({ words: null, removed: true });
    expect(moment.timeline.nodes.find(({ kind }) => kind === 'moment.customer_told')).toMatchObject({ words: 'The money is on its way' });

    // Whoever let go keeps the timeline, not the contact: Cora coordinates, so hers is by that; the offer is over for Hanna's receivers.
    await app.engine.cycle();
    const told = await rosa.query<{ notifications: { nodes: Array<{ kind: string }> } }>(`{ notifications { nodes { kind } } }`);
    expect(told.notifications.nodes.map(({ kind }) => kind).sort()).toEqual(['moments.accepted', 'moments.closed', 'moments.customer_told', 'moments.resolved', 'moments.taken_up']);
  });
});
