import type { Conditions } from '@app/shared-api';
import { isKept, keptBy, orphanReason } from './orphans';
import { holds } from './quality';
import type { QualityMark } from './quality.types';

/** Which items, by how they are kept; filters hold together. */
export interface UpkeepFilter {
  keptBy?: string;
  keptByNone?: boolean;
  orphaned?: boolean;
  lacks?: QualityMark;
}

/** Adds what is asked for to a WHERE over item `i` and its owner `o`. */
export function upkeepFilter(where: Conditions, { keptBy: departmentId, keptByNone, orphaned, lacks }: UpkeepFilter, now: Date): void {
  if (departmentId) where.and(`${isKept('i')} AND ${keptBy('i', 'o')} = ${where.value(departmentId)}`);
  if (keptByNone) where.and(`${isKept('i')} AND ${keptBy('i', 'o')} IS NULL`);
  if (orphaned !== undefined && orphaned !== null) where.and(`(${orphanReason('i', 'o')}) IS ${orphaned ? 'NOT NULL' : 'NULL'}`);
  if (!lacks) return;
  const at = where.value(now);
  // Some marks do not ask for the time; it is named in any case, so that its type is known.
  where.and(`${isKept('i')} AND ${at}::timestamptz IS NOT NULL AND NOT ${holds[lacks](at)}`);
}
