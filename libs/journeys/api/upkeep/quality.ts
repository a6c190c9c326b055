import { isComplete } from './completeness';
import { QualityMark } from './quality.types';
import { USUAL_CADENCE } from './upkeep.rules';

/** Confirmed, and not longer ago than the cadence of its kind. `now` is a placeholder; over alias `i`. */
const isConfirmed = (now: string): string =>
  `COALESCE(i.confirmed_at > ${now}::timestamptz - COALESCE((SELECT (s.cadences ->> i.kind)::int FROM inventory_settings s), ${USUAL_CADENCE}) * interval '24 hours', false)`;

/** It has to do with something else: a link to what is there, or something stands in it. Over alias `i`. */
const isLinked = `(EXISTS (SELECT FROM inventory_link l JOIN inventory_item e ON e.id = l.to_id AND e.removed_at IS NULL WHERE l.from_id = i.id OFFSET 0)
    OR EXISTS (SELECT FROM inventory_link l JOIN inventory_item e ON e.id = l.from_id AND e.removed_at IS NULL WHERE l.to_id = i.id OFFSET 0)
    OR (i.kind IN ('journey', 'stage', 'capability') AND EXISTS (SELECT FROM inventory_item c WHERE c.parent_id = i.id AND c.removed_at IS NULL OFFSET 0)))`;

/** What makes an item good, each as a sentence over `i` and its owner `o`. `now` is a placeholder. */
export const holds: Record<QualityMark, (now: string) => string> = {
  [QualityMark.OWNER]: () => '(i.owner_id IS NOT NULL AND o.active)',
  [QualityMark.CONFIRMATION]: isConfirmed,
  [QualityMark.LINKS]: () => isLinked,
  [QualityMark.FACTS]: () => isComplete,
};
