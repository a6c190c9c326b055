import { invalid } from './errors';
import { decodeCursor } from './page';

/** What a part of a sort key is, as PostgreSQL names it. */
export type KeyType = 'uuid' | 'timestamptz' | 'int' | 'bigint';

const looksLike: Record<KeyType, (part: unknown) => boolean> = {
  uuid: (part) => typeof part === 'string' && /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(part),
  timestamptz: (part) => typeof part === 'string' && !Number.isNaN(Date.parse(part)),
  int: (part) => Number.isSafeInteger(part),
  bigint: (part) => typeof part === 'string' && /^\d{1,18}$/.test(part),
};

/** The place in a list after which a page begins, each part checked before it reaches a statement; null for the first page. */
export function placeIn(after: string | undefined | null, types: readonly KeyType[]): unknown[] | null {
  const place = decodeCursor(after, types.length);
  if (!place || place.every((part, i) => looksLike[types[i]!](part))) return place;
  throw invalid('after', 'cursor', 'This page marker does not belong to this list. Load the list again.');
}
