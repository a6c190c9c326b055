import type { MomentFilter, OfferState } from '../moments.generated';
import { idIn, meant, spoken, timeIn } from './address-words';

/** Seconds from the start of a bar to below its end; without an end all that is longer. */
export interface Span {
  from: number;
  to: number | null;
}

/** What one department offered to another, and what became of it. Null is no department. */
export interface HandOffAddress {
  by: string | null;
  to: string | null;
  state: OfferState | null;
  since: string | null;
  until: string | null;
}

/** What a link from a figure narrows the board to, beyond what is chosen by hand: exactly the rows that the figure counted. */
export interface BehindFigures {
  /** Of the department only itself; without one, what is with none. */
  itself: boolean;
  unknown: ReadonlyArray<'severity' | 'channel'>;
  accepted: Span | null;
  closed: Span | null;
  handOff: HandOffAddress | null;
}

/** Nothing of it. */
export const nothingBehind: BehindFigures = { itself: false, unknown: [], accepted: null, closed: null, handOff: null };

const knowable = ['severity', 'channel'] as const;
const offerStates: readonly OfferState[] = ['OPEN', 'ACCEPTED', 'DECLINED', 'LAPSED', 'TAKEN_BACK'];

const spanIn = (text: string | null): Span | null => {
  const found = /^(\d{1,8})-(\d{1,8})?$/.exec(text ?? '');
  return found ? { from: Number(found[1]), to: found[2] ? Number(found[2]) : null } : null;
};
const spanSaid = (span: Span | null) => span && `${span.from}-${span.to ?? ''}`;
const sideSaid = (id: string | null) => id ?? 'none';

function handOffIn(search: URLSearchParams): HandOffAddress | null {
  const [by, to] = [search.get('handed-by'), search.get('handed-to')];
  if (![by, to].every((side) => side === 'none' || idIn(side) !== null)) return null;
  return { by: idIn(by), to: idIn(to), state: meant(offerStates, search.get('handed-state'))[0] ?? null, since: timeIn(search.get('handed-since')), until: timeIn(search.get('handed-until')) };
}

/** Reads it from an address. */
export function readBehind(search: URLSearchParams): BehindFigures {
  const unknown = (search.get('unknown') ?? '').split(',');
  return {
    itself: search.has('itself'),
    unknown: knowable.filter((each) => unknown.includes(each)),
    accepted: spanIn(search.get('accepted')),
    closed: spanIn(search.get('closed')),
    handOff: handOffIn(search),
  };
}

/** Writes it into an address. */
export function writeBehind({ itself, unknown, accepted, closed, handOff }: BehindFigures, put: (name: string, text: string | null) => void): void {
  put('itself', itself ? '1' : null);
  put('unknown', knowable.filter((each) => unknown.includes(each)).join(','));
  put('accepted', spanSaid(accepted));
  put('closed', spanSaid(closed));
  if (!handOff) return;
  put('handed-by', sideSaid(handOff.by));
  put('handed-to', sideSaid(handOff.to));
  put('handed-state', handOff.state && spoken(handOff.state));
  put('handed-since', handOff.since);
  put('handed-until', handOff.until);
}

const bar = ({ from, to }: Span) => ({ fromSeconds: from, ...(to === null ? {} : { toSeconds: to }) });

/** What the API is asked for. */
export function filterBehind({ itself, unknown, accepted, closed, handOff }: BehindFigures): MomentFilter {
  return {
    ...(itself ? { itself } : {}),
    ...(unknown.includes('severity') ? { severityKnown: false } : {}),
    ...(unknown.includes('channel') ? { channelKnown: false } : {}),
    ...(accepted ? { acceptedWithin: bar(accepted) } : {}),
    ...(closed ? { closedWithin: bar(closed) } : {}),
    ...(handOff ? { handOff: { fromDepartmentId: handOff.by, toDepartmentId: handOff.to, ...(handOff.state ? { state: handOff.state } : {}), ...(handOff.since ? { madeFrom: handOff.since } : {}), ...(handOff.until ? { madeTo: handOff.until } : {}) } } : {}),
  };
}
