import type { ItemKind } from '../item.entity';
import { Relation } from '../link.rules';
import { DepartmentPart } from '../item.entity';
import { allKinds, kinds } from '../kinds';

/** What the file says of itself. */
export const FORMAT = 'throughline-inventory';
/** The version of the format; another one is refused. */
export const VERSION = 1;
/** The largest file taken, in bytes: ten thousand items are about 10 MB. */
export const MOST_BYTES = 32 * 1024 * 1024;
/** What one file may hold: it goes in as one transaction, which must not last. */
export const MOST_ITEMS = 10_000;
/** How many links one file may hold. */
export const MOST_FILE_LINKS = 50_000;

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
