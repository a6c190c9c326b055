import { ErrorCode, refuse } from '@app/shared-api';
import type { ItemKind } from '../item.entity';
import { Relation } from '../link.rules';
import { DepartmentPart } from '../item.entity';
import { allKinds, kinds } from '../kinds';

/** What the file says of itself. */
export const FORMAT = 'throughline-inventory';
/** The version of the format; another one is refused. */
export const VERSION = 1;
/** What one file may hold, whichever way it goes: a whole inventory goes in as one transaction, which must not last. */
export const mostInFile = { items: 50_000, links: 150_000, bytes: 96 * 1024 * 1024 };
/** Whether this is more than a file may hold. */
export const isTooMuch = (held: Readonly<typeof mostInFile>): boolean => held.items > mostInFile.items || held.links > mostInFile.links || held.bytes > mostInFile.bytes;

/** Refuses what is more, with what to do instead. */
export function tooMuch(what: string, next: string): Error {
  const { items, links, bytes } = mostInFile;
  const megabytes = bytes / 1024 / 1024;
  const most = `${items.toLocaleString('en')} items, ${links.toLocaleString('en')} links and ${megabytes} MB`;
  return refuse(ErrorCode.FILE_TOO_LARGE, `${what} is larger than one file may be, which is ${most}. ${next}`, { items, links, megabytes });
}

/** An item as it stands in a file; its facts stand beside these under their names in the API. docs/inventory-file.md describes all of it. */
export interface FileItem {
  id: string;
  kind: string;
  externalId?: string | null;
  parent?: string | null;
  name?: string;
  description?: string;
  owner?: string | null;
  departments?: Array<{ code: string; part: string }>;
  position?: number;
  confirmedAt?: string | null;
  [fact: string]: unknown;
}

/** A link as it stands in a file. */
export interface FileLink {
  from: string;
  to: string;
  relation: string;
  position?: number;
  flows?: string | null;
  bothWays?: boolean;
}

/** The whole file. */
export interface InventoryFile {
  format: typeof FORMAT;
  version: typeof VERSION;
  exportedAt?: string;
  items: FileItem[];
  links: FileLink[];
}

const upper = (text: string): string => text.toUpperCase();

/** The name of a kind in files, as in the API: 'PAIN_POINT'. */
export const fileKind = (kind: ItemKind): string => upper(kind);
/** Kinds by their names in files. */
export const kindsByName = new Map(allKinds.map(({ kind }) => [fileKind(kind), kinds[kind]]));
/** Parts by their names in files. */
export const partsByName = new Map(Object.values(DepartmentPart).map((part) => [upper(part), part]));
/** Relations by their names in files. */
export const relationsByName = new Map(Object.values(Relation).map((relation) => [upper(relation), relation]));
