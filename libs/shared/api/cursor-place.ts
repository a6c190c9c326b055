import { invalid } from './errors';

/** What a part of a sort key is: as PostgreSQL names it, `reckoned` for a number that may be missing. */
interface Parts {
  uuid: string;
  timestamptz: string;
  text: string;
  int: number;
  bigint: string;
  float8: number;
  reckoned: number | null;
}

/** The type of a part of a sort key. */
export type KeyType = keyof Parts;

const looksLike: Record<KeyType, (part: unknown) => boolean> = {
  uuid: (part) => typeof part === 'string' && /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(part),
  timestamptz: (part) => typeof part === 'string' && !Number.isNaN(Date.parse(part)),
  text: (part) => typeof part === 'string' && !part.includes('\0'),
  int: (part) => Number.isInteger(part) && Math.abs(part as number) < 2 ** 31,
  bigint: (part) => typeof part === 'string' && /^\d{1,18}$/.test(part),
  float8: (part) => typeof part === 'number',
  reckoned: (part) => typeof part === 'number' || part === null,
};

/** The place in a list after which a page begins, each part checked before it reaches a statement; null for the first page. */
export function placeIn<const Types extends readonly KeyType[]>(after: string | undefined | null, types: Types): { -readonly [I in keyof Types]: Parts[Types[I]] } | null {
  if (!after) return null;
  const place = keyIn(after);
  if (place?.length === types.length && place.every((part, i) => looksLike[types[i]!](part))) return place as { -readonly [I in keyof Types]: Parts[Types[I]] };
  throw invalid('after', 'cursor', 'This page marker does not belong to this list. Load the list again.');
}

function keyIn(after: string): unknown[] | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    return Array.isArray(key) ? key : null;
  } catch {
    return null;
  }
}
