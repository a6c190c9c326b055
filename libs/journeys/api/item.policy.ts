import { heads } from '@app/people-api';
import { anyOf, type Predicate } from '@app/shared-api';
import { wasPassedTo } from './upkeep/orphans';

// Sentences about an item (row: alias of `inventory_item`) and a viewer.

/** The viewer leads the programme, or administers the instance. */
export const leadsTheProgramme: Predicate = (_item, viewer) => `(${viewer}.is_programme_lead OR ${viewer}.is_administrator)`;

/** The viewer answers for the item. */
export const ownsIt: Predicate = (item, viewer) => `${item}.owner_id = ${viewer}.person_id`;

/** The viewer answers for what the item stands in: a journey's owner keeps its stages. At most two steps up but for capabilities, which have four levels. */
export const ownsWhatItStandsIn: Predicate = (item, viewer) =>
  `EXISTS (SELECT FROM inventory_item p LEFT JOIN inventory_item g ON g.id = p.parent_id LEFT JOIN inventory_item t ON t.id = g.parent_id
     WHERE p.id = ${item}.parent_id AND ${viewer}.person_id IN (p.owner_id, g.owner_id, t.owner_id) OFFSET 0)`;

/** The viewer heads the department that leads the activity. */
export const headsItsDepartment: Predicate = (item, viewer) =>
  `(${item}.kind = 'activity' AND EXISTS (SELECT FROM inventory_department l WHERE l.item_id = ${item}.id AND l.part = 'lead' AND ${heads('l.department_id', viewer)} OFFSET 0))`;

/** Who changes an item: the programme lead everything, owners their items and what stands in them, heads their department's activities. */
export const mayChange = anyOf(leadsTheProgramme, ownsIt, ownsWhatItStandsIn, headsItsDepartment);

/** Who says that it is still true, or asks somebody else whether it is theirs: its owner, whoever it went on to unanswered, the programme lead. */
export const mayConfirm = anyOf(leadsTheProgramme, ownsIt, wasPassedTo);
