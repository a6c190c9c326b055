import type { ApiClient, TestApp } from '@app/testing';

const actions = {
  addNote: 'AddNoteInput',
  changeMoment: 'ChangeMomentInput',
  close: 'CloseInput',
  join: 'MomentInput',
  leave: 'MomentInput',
  merge: 'MergeInput',
  offer: 'OfferInput',
  reopen: 'ReopenInput',
  resolve: 'ResolveInput',
  takeUp: 'MomentInput',
  tellCustomer: 'TellCustomerInput',
  withdraw: 'WithdrawInput',
} as const;

/** For specs: does something to a moment through the API. */
export const act = (client: ApiClient, name: keyof typeof actions, input: object, fields = 'id state version') =>
  client.query<Record<string, never>>(`mutation ($input: ${actions[name]}!) { ${name}(input: $input) { ${fields} } }`, { input });

/** For specs: accepts an offer through the API. */
export const accept = `mutation ($id: ID!) { acceptOffer(offerId: $id) { __typename ... on Moment { holder { person { name } } } ... on AlreadyAccepted { by { name } at } } }`;

/** For specs: raises a moment through the API. */
export const raise = `mutation ($input: RaiseInput!) { raise(input: $input) { id number state raisedAt arrivedAt department { id } location { id } } }`;

/** For specs: how many rows of a table belong to a moment. */
export const count = async (app: TestApp, table: 'offer' | 'holding' | 'note' | 'customer_update', moment: { id: string }): Promise<number> =>
  Number((await app.db.query<{ n: string }>(`SELECT count(*) AS n FROM ${table} WHERE moment_id = $1`, [moment.id]))[0]!.n);

/** For specs: how many ledger entries a moment has. */
export const entries = async (app: TestApp, moment: { id: string }): Promise<number> =>
  Number((await app.db.query<{ n: string }>(`SELECT count(*) AS n FROM ledger_entry WHERE subject_id = $1`, [moment.id]))[0]!.n);
