import type { Predicate } from '@app/shared-api';
import { DAYS_TO_ANSWER } from './upkeep.rules';

// Sentences about an item (row: alias of `inventory_item`) and its owner (alias of `person`, LEFT JOINed).

/** It is there, and it is no pain point that was only reported, declined or merged into another: those need nobody’s care. */
export const isKept = (item: string): string => `(${item}.removed_at IS NULL AND COALESCE(${item}.pain_state, 'confirmed') NOT IN ('reported', 'declined', 'merged'))`;

/** Every department that leads or uses it was closed. */
const departmentsAreGone = (item: string): string =>
  `(${item}.kind IN ('activity', 'application') AND (SELECT bool_and(NOT d.active) FROM inventory_department x JOIN department d ON d.id = x.department_id
     WHERE x.item_id = ${item}.id AND x.part IN ('lead', 'uses')) IS TRUE)`;

/** Why nobody answers for it, as OrphanReason; null: somebody does. */
export const orphanReason = (item: string, owner: string): string =>
  `CASE WHEN NOT ${isKept(item)} THEN NULL WHEN ${item}.owner_id IS NULL THEN 'no_owner' WHEN NOT ${owner}.active THEN 'owner_left' WHEN ${departmentsAreGone(item)} THEN 'department_gone' END`;

/** The department that keeps it: the one that leads it, or else its owner’s. */
export const keptBy = (item: string, owner: string): string =>
  `COALESCE(CASE WHEN ${item}.kind = 'activity' THEN (SELECT x.department_id FROM inventory_department x WHERE x.item_id = ${item}.id AND x.part = 'lead') END, ${owner}.department_id)`;

/** Whether somebody is asked at this moment whether it is theirs. */
export const isAsked = (item: string): string => `EXISTS (SELECT FROM ownership_offer f WHERE f.item_id = ${item}.id AND f.state = 'open' OFFSET 0)`;

/** Whoever has it now accepted it although its department is gone: asking somebody else would only take it away again. */
const wasAcceptedSo = (item: string): string =>
  `EXISTS (SELECT FROM ownership_offer f WHERE f.item_id = ${item}.id AND f.state = 'accepted' AND f.cause = 'department_gone' AND f.to_person_id = ${item}.owner_id OFFSET 0)`;

/** An orphan whose ownership is open: `reason` is its orphanReason. */
export const seeksOwner = (item: string, reason: string): string => `(${reason} IS NOT NULL AND (${reason} <> 'department_gone' OR NOT ${wasAcceptedSo(item)}))`;

/** Nobody is asked, or somebody was two weeks ago and says nothing: the programme leads look after it. `now` is a placeholder. */
export const isLeftToLeads = (item: string, now: string): string =>
  `NOT EXISTS (SELECT FROM ownership_offer f WHERE f.item_id = ${item}.id AND f.state = 'open' AND f.made_at > ${now}::timestamptz - interval '${DAYS_TO_ANSWER} days' OFFSET 0)`;

/** The person who is asked next: whoever heads the department, or the next above who is here and has not declined it yet. */
export const nextHead = (item: string, department: string): string =>
  `(SELECT h.id AS person_id, d.id AS department_id FROM department_ancestor a JOIN department d ON d.id = a.ancestor_id AND d.active JOIN person h ON h.id = d.head_id AND h.active
     WHERE a.department_id = ${department} AND h.id IS DISTINCT FROM ${item}.owner_id AND NOT EXISTS (
       SELECT FROM ownership_offer f WHERE f.item_id = ${item}.id AND f.to_person_id = h.id AND f.state = 'declined' AND f.cause <> 'not_mine'
         AND f.made_at >= COALESCE(${item}.owned_since, ${item}.created_at) OFFSET 0)
     ORDER BY a.depth LIMIT 1)`;

/** Its confirmation is due. `now` is a placeholder. */
export const isDue = (item: string, now: string): string => `${item}.confirm_due_at <= ${now}`;

/** Who says that it is still true, or finds it another owner, besides its owner: whoever it went to unanswered. */
export const wasPassedTo: Predicate = (item, viewer) => `${item}.passed_to_id = ${viewer}.person_id`;
