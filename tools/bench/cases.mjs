// What is asked, of whom, and what is to be reached.
import { createHash } from 'node:crypto';
import { askedWords } from './vocabulary.mjs';

const pageInfo = 'pageInfo { endCursor hasNextPage }';
const holder = 'holder { since person { id name } department { id name } }';

// Without liveCursor, which names the place where each process happens to stand.
const page = `query Page($filter: MomentFilter) { moments(filter: $filter, first: 50) {
  nodes { id number what severity state raisedAt version department { id name } ${holder} } ${pageInfo} } }`;

const single = `query Single($id: ID!) { moment(id: $id) {
  id number what severity state channel raisedAt closedAt resolution version raiser { id name jobTitle } department { id name } location { id name } ${holder}
  timeline(first: 30) { nodes { id kind at origin actor { id name } values { name text } words removed } ${pageInfo} } } }`;

const raise = `mutation Raise($input: RaiseInput!) { raise(input: $input) { id number what severity state raisedAt version department { id name } } }`;

const accept = `mutation Accept($offerId: ID!) { acceptOffer(offerId: $offerId) { __typename
  ... on Moment { id number state version ${holder} } ... on AlreadyAccepted { at } } }`;

const search = `query Search($filter: MomentFilter) { moments(filter: $filter, first: 20) { nodes { id number what severity state } ${pageInfo} } }`;

const times = 'toAcceptance { count medianSeconds p90Seconds bars { fromSeconds toSeconds count } } toClose { count medianSeconds p90Seconds bars { fromSeconds toSeconds count } }';
const figures = `query Figures { momentFigures { department { id name } from to exact lagSeconds raised ${times} open { department { id name } open unheld } perWeek { week count }
  byDepartment { department { id name } raised ${times} } bySeverity { severity raised ${times} } byChannel { channel raised ${times} }
  handOffs { from { id name } to { id name } offers outcomes { state count } } } }`;

const itemFields = 'id kind name parentId position version heat owner { id name } departments { part department { id name } }';
const links = 'links { fromId toId relation position }';
// Without the cursor, which names the place where each process happens to stand.
const blueprint = `query Blueprint($id: ID!) { blueprint(journeyId: $id) { complete items { ${itemFields} } ${links} } }`;
const neighbours = `query Neighbours($id: ID!) { neighbours(id: $id, steps: 3) { complete items { ${itemFields} } ${links} } }`;

/** A key that no other request has: of a run, a server and a number. */
function keyOf(...parts) {
  const hex = createHash('sha256').update(parts.join(' ')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const raiseInput = (who, i) => ({
  clientKey: keyOf('raise', who, i),
  what: `The customer at till ${i % 40} paid twice, and the receipt shows it only once`,
  severity: 'HIGH',
  channel: 'IN_PERSON',
  customer: { name: 'Frau Yılmaz', reference: `R${i % 1000}`, contact: '+49 30 5550123' },
});

/**
 * The cases. `variables` gets the server's name and the request's number: what writes must never write the same.
 * `ratio`: times the reference's CPU at most; `growth`: times the small scale's CPU and database pages at most, at full scale.
 */
export function casesFor({ momentIds, offerIds, journeyId, hubId }) {
  const open = { filter: { open: true } };
  const words = (text) => ({ filter: { words: text } });
  const board = (viewer, label) => ({ name: `page-${viewer}`, label, operationName: 'Page', query: page, viewer, variables: () => open, ratio: 4, growth: 1.5, most: 400 });
  const found = (name, viewer, label, text) => ({ name, label, operationName: 'Search', query: search, viewer, variables: () => words(text), growth: 3, most: 160 });
  return [
    board('one', 'Board page of 50, coordinator of 1'),
    board('many', 'Board page of 50, coordinator of 150'),
    board('all', 'Board page of 50, coordinator of all'),
    { name: 'single', label: 'One moment with its timeline', operationName: 'Single', query: single, viewer: 'one', variables: (_who, i) => ({ id: momentIds[i % momentIds.length] }), ratio: 3, growth: 1.5, most: 400 },
    { name: 'raise', label: 'Raise', operationName: 'Raise', query: raise, viewer: 'raiser', variables: (who, i) => ({ input: raiseInput(who, i) }), writes: true, growth: 1.5, most: 320 },
    { name: 'accept', label: 'Accept', operationName: 'Accept', query: accept, viewer: 'receiver', variables: (who, i) => ({ offerId: offerIds[who][i] }), writes: true, growth: 1.5, most: 320 },
    found('search-common', 'all', 'Search a common word, all', askedWords.common),
    found('search-common-one', 'one', 'Search a common word, one of 1', askedWords.common),
    found('search-rare', 'all', 'Search a rare word', askedWords.rare),
    found('search-chinese', 'all', 'Search 发票', askedWords.chinese),
    { name: 'figures', label: 'Figures page', operationName: 'Figures', query: figures, viewer: 'all', variables: () => ({}), growth: 3, most: 80 },
    { name: 'blueprint', label: 'Blueprint of 2,000 items', operationName: 'Blueprint', query: blueprint, viewer: 'one', variables: () => ({ id: journeyId }), ratio: 6, most: 60 },
    { name: 'neighbours', label: 'Neighbours over 3 steps', operationName: 'Neighbours', query: neighbours, viewer: 'one', variables: () => ({ id: hubId }), ratio: 6, most: 160 },
  ];
}
