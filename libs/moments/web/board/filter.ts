import type { MomentFilter, MomentOrder, MomentState, Severity } from '../moments.generated';
import { idIn, meant, spoken, timeIn } from './address-words';
import { filterBehind, nothingBehind, readBehind, writeBehind, type BehindFigures } from './behind-figures';

/** How the board is laid out: one list, or a group for every state or department. */
export type BoardView = 'list' | 'state' | 'department';

/** Everything that the board's address says, so that whoever gets the link sees the same. */
export interface BoardAddress extends BehindFigures {
  states: 'open' | 'all' | readonly MomentState[];
  departmentId: string | null;
  severities: readonly Severity[];
  held: boolean | null;
  mine: boolean;
  offered: boolean;
  overdue: boolean;
  words: string;
  locationId: string | null;
  channel: MomentFilter['channel'];
  raisedFrom: string | null;
  raisedTo: string | null;
  order: MomentOrder;
  view: BoardView;
  /** The number of the moment in the side panel. */
  open: string | null;
}

/** The board as it is when the address says nothing. */
export const plainBoard: BoardAddress = {
  states: 'open', departmentId: null, severities: [], held: null, mine: false, offered: false, overdue: false, words: '',
  locationId: null, channel: null, raisedFrom: null, raisedTo: null, order: 'NEWEST', view: 'list', open: null, ...nothingBehind,
};

const allStates: readonly MomentState[] = ['RAISED', 'ACCEPTED', 'RESOLVED', 'CLOSED', 'WITHDRAWN', 'MERGED'];
const openStates: readonly MomentState[] = ['RAISED', 'ACCEPTED', 'RESOLVED'];
const allSeverities: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];
const allOrders: readonly MomentOrder[] = ['NEWEST', 'OLDEST', 'SEVERITY'];
const allChannels: ReadonlyArray<NonNullable<BoardAddress['channel']>> = ['IN_PERSON', 'PHONE', 'EMAIL', 'CHAT', 'WEB', 'APP', 'SOCIAL', 'DELIVERY', 'OTHER'];

/** Reads an address. What it does not understand it leaves out, so that an old or mistyped link still opens a board. */
export function readAddress(search: URLSearchParams): BoardAddress {
  const state = search.get('state');
  const states = meant(allStates, state);
  const held = search.get('held');
  const view = search.get('view');
  const number = /^(?:um-?)?(\d{1,15})$/i.exec(search.get('open') ?? '')?.[1];
  const address: BoardAddress = {
    states: state === 'all' ? 'all' : states.length > 0 ? states : 'open',
    departmentId: idIn(search.get('department')),
    severities: meant(allSeverities, search.get('severity')),
    held: held === 'yes' ? true : held === 'no' ? false : null,
    mine: search.has('mine'),
    offered: search.has('offered'),
    overdue: search.has('overdue'),
    words: (search.get('words') ?? '').trim().slice(0, 200),
    locationId: idIn(search.get('location')),
    channel: meant(allChannels, search.get('channel'))[0] ?? null,
    raisedFrom: timeIn(search.get('from')),
    raisedTo: timeIn(search.get('to')),
    order: meant(allOrders, search.get('order'))[0] ?? 'NEWEST',
    view: view === 'state' || view === 'department' ? view : 'list',
    open: number ? `UM-${number}` : null,
    ...readBehind(search),
  };
  return onlyOpenIn(address) || address.order !== 'SEVERITY' ? address : { ...address, order: 'NEWEST' };
}

/** Writes an address: only what differs from the plain board, always in the same order. */
export function writeAddress(address: BoardAddress): URLSearchParams {
  const search = new URLSearchParams();
  const put = (name: string, text: string | null | undefined) => void (text && search.set(name, text));
  if (address.states !== 'open') put('state', address.states === 'all' ? 'all' : address.states.map(spoken).join(','));
  put('department', address.departmentId);
  put('severity', allSeverities.filter((each) => address.severities.includes(each)).map(spoken).join(','));
  put('held', address.held === null ? null : address.held ? 'yes' : 'no');
  for (const flag of ['mine', 'offered', 'overdue'] as const) put(flag, address[flag] ? '1' : null);
  put('words', address.words);
  put('location', address.locationId);
  put('channel', address.channel && spoken(address.channel));
  put('from', address.raisedFrom);
  put('to', address.raisedTo);
  writeBehind(address, put);
  put('order', address.order === 'NEWEST' ? null : spoken(address.order));
  put('view', address.view === 'list' ? null : address.view);
  put('open', address.open);
  return search;
}

/** Whether only open moments are asked for: only these can be ordered by how bad they are. */
export function onlyOpenIn({ states, offered, overdue }: Pick<BoardAddress, 'states' | 'offered' | 'overdue'>): boolean {
  return states === 'open' || offered || overdue || (states !== 'all' && states.every((state) => openStates.includes(state)));
}

/** The filter that the API understands; only what is asked for is in it, so that equal boards share one list in the cache. */
export function filterOf(address: BoardAddress): MomentFilter {
  const { states, departmentId, severities, held, mine, offered, overdue, words, locationId, channel, raisedFrom, raisedTo } = address;
  return {
    ...(states === 'open' ? { open: true } : states === 'all' ? {} : { states: [...states] }),
    ...(departmentId ? { departmentId } : {}),
    ...(severities.length > 0 ? { severities: [...severities] } : {}),
    ...(held === null ? {} : { held }),
    ...(mine ? { mine } : {}),
    ...(offered ? { offered } : {}),
    ...(overdue ? { overdue } : {}),
    ...(words ? { words } : {}),
    ...(locationId ? { locationId } : {}),
    ...(channel ? { channel } : {}),
    ...(raisedFrom ? { raisedFrom } : {}),
    ...(raisedTo ? { raisedTo } : {}),
    ...filterBehind(address),
  };
}

/** Whether anything narrows the board; the layout and the open panel do not. */
export function isNarrowed(address: BoardAddress): boolean {
  return JSON.stringify(filterOf(address)) !== JSON.stringify(filterOf(plainBoard));
}

/** A wider or narrower board: what narrows it goes, what lays it out stays. */
export function widened(address: BoardAddress): BoardAddress {
  return { ...plainBoard, order: address.order, view: address.view, open: address.open };
}
