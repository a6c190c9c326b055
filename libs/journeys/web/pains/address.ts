import type { PainOrder, PainState } from '../journeys.generated';
import { openStates, painStates } from './looks';

/** What the list of pain points shows, as it stands in the address. */
export interface PainAddress {
  /** null: all that are open. */
  state: PainState | null;
  words: string;
  order: PainOrder;
  /** The one whose panel is open. */
  openId: string | null;
}

/** The orders that a list of pain points can stand in. */
export const painOrders: readonly PainOrder[] = ['COST', 'HEAT', 'SEVERITY', 'NAME'];

const among = <T extends string>(all: readonly T[], text: string | null): T | null => all.find((each) => each.toLowerCase() === text) ?? null;

/** Reads the address; what it does not know stays as at first. */
export const readAddress = (search: URLSearchParams): PainAddress => ({
  state: among(painStates, search.get('state')),
  words: search.get('words') ?? '',
  order: among(painOrders, search.get('order')) ?? 'COST',
  openId: search.get('open'),
});

/** Writes the address, leaving out what is as at first. */
export function writeAddress({ state, words, order, openId }: PainAddress): URLSearchParams {
  return new URLSearchParams({
    ...(state && { state: state.toLowerCase() }),
    ...(words && { words }),
    ...(order !== 'COST' && { order: order.toLowerCase() }),
    ...(openId && { open: openId }),
  });
}

/** The states that a filter lets through. */
export const statesOf = ({ state }: PainAddress): PainState[] => (state ? [state] : [...openStates]);
