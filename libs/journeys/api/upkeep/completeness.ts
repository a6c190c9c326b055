import { ItemKind } from '../item.entity';

/** What must be said of an item so that it is complete: the fact’s name in the API, and the sentence that says it is there, over alias `i`. */
export interface Needed {
  fact: string;
  isThere: string;
}

const said = (...facts: string[]): Needed[] => facts.map((fact) => ({ fact, isThere: `i.${fact.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} IS NOT NULL` }));
const described: Needed = { fact: 'description', isThere: `i.description <> ''` };
const department = (part: string): Needed => ({ fact: 'departments', isThere: `EXISTS (SELECT FROM inventory_department x WHERE x.item_id = i.id AND x.part = '${part}' OFFSET 0)` });
/** Said, or taken from elsewhere: what is measured or counted needs no estimate. */
const saidOr = (fact: string, source: string): Needed => ({ fact, isThere: `(${said(fact)[0]!.isThere} OR COALESCE(i.${source}, 'estimated') <> 'estimated')` });

/** Which facts an item of each kind needs to be complete. */
export const neededOf: Record<ItemKind, readonly Needed[]> = {
  [ItemKind.JOURNEY]: [described, ...said('persona')],
  [ItemKind.STAGE]: [described],
  [ItemKind.TOUCHPOINT]: said('channel', 'weight', 'expectation', 'emotion'),
  [ItemKind.ACTIVITY]: [...said('minutesPerCase', 'casesPerMonth'), department('lead')],
  [ItemKind.CAPABILITY]: [described, ...said('maturityNow', 'maturityWanted', 'importance')],
  [ItemKind.APPLICATION]: [...said('lifecycle', 'functionalFit', 'technicalFit'), department('uses')],
  [ItemKind.PAIN_POINT]: [...said('sufferer', 'rootCause', 'severity'), saidOr('minutesLost', 'minutes_source'), saidOr('occurrences', 'occurrences_source')],
  [ItemKind.OPPORTUNITY]: [...said('customerValue', 'businessValue', 'effort'), { fact: 'savingMoney', isThere: 'COALESCE(i.saving_money, i.saving_hours) IS NOT NULL' }],
};

const byKind = (then: (needed: readonly Needed[]) => string): string =>
  `CASE i.kind ${Object.entries(neededOf).map(([kind, needed]) => `WHEN '${kind}' THEN ${then(needed)}`).join('\n  ')} END`;

/** Whether everything is said of it that its kind needs. */
export const isComplete = byKind((needed) => needed.map(({ isThere }) => isThere).join(' AND '));

/** The names of the facts that its kind needs and that nobody said. */
export const missingFacts = byKind((needed) => `array_remove(ARRAY[${needed.map(({ fact, isThere }) => `CASE WHEN NOT (${isThere}) THEN '${fact}' END`).join(', ')}], NULL)`);
