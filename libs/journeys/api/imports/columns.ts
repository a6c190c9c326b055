import type { ImportField } from '@app/shared-api';
import type { FactRule } from '../fact';
import { ItemKind } from '../item.entity';
import { type KindRule, kinds } from '../kinds';
import { Relation } from '../link.rules';
import { PainState } from '../pain-point.entity';
import { choiceWords, columnWords, nameWordsOf, parentWords, parentWordsOf } from './column-words';

/** A column that names the items at the other ends of links which start here. */
export interface LinkColumn {
  name: string;
  relation: Relation;
  other: ItemKind;
  /** Between applications: whether it flows both ways; such columns also say what flows. */
  bothWays?: boolean;
}

const { STAGE, TOUCHPOINT, ACTIVITY, CAPABILITY, APPLICATION, PAIN_POINT, OPPORTUNITY, JOURNEY } = ItemKind;
const uses = (relation: Relation, applications = relation): LinkColumn[] => [
  { name: 'capabilities', relation, other: CAPABILITY },
  { name: 'applications', relation: applications, other: APPLICATION },
];

/** The links that each kind’s file carries. That two items merely have to do with each other is in the JSON alone. */
export const linkColumns: Readonly<Record<ItemKind, readonly LinkColumn[]>> = {
  [JOURNEY]: [],
  [STAGE]: [{ name: 'serves', relation: Relation.SERVES, other: STAGE }, ...uses(Relation.NEEDS)],
  [TOUCHPOINT]: uses(Relation.NEEDS),
  [ACTIVITY]: uses(Relation.USES, Relation.TOUCHES),
  [CAPABILITY]: [],
  [APPLICATION]: [
    { name: 'capabilities', relation: Relation.SUPPORTS, other: CAPABILITY },
    { name: 'sendsTo', relation: Relation.EXCHANGES, other: APPLICATION, bothWays: false },
    { name: 'exchangesWith', relation: Relation.EXCHANGES, other: APPLICATION, bothWays: true },
  ],
  [PAIN_POINT]: [
    { name: 'journeys', relation: Relation.HURTS, other: JOURNEY },
    { name: 'stages', relation: Relation.HURTS, other: STAGE },
    { name: 'touchpoints', relation: Relation.HURTS, other: TOUCHPOINT },
    { name: 'activities', relation: Relation.HURTS, other: ACTIVITY },
    ...uses(Relation.HURTS),
  ],
  [OPPORTUNITY]: [{ name: 'painPoints', relation: Relation.ADDRESSES, other: PAIN_POINT }],
};

/** What files of a kind are called, in addresses and in the list of imports. */
export const fileNames: Readonly<Record<ItemKind, string>> = {
  [JOURNEY]: 'journeys',
  [STAGE]: 'stages',
  [TOUCHPOINT]: 'touchpoints',
  [ACTIVITY]: 'activities',
  [CAPABILITY]: 'capabilities',
  [APPLICATION]: 'applications',
  [PAIN_POINT]: 'painPoints',
  [OPPORTUNITY]: 'opportunities',
};

const MOST_LIST = 20_000;
const words = (name: string): string[] => [...(columnWords[name] ?? [])];

// What the product works out itself, a file need not say; and nothing is merged by a file.
function factField({ name, type, required, editable, longest, least, most, choices }: FactRule): ImportField {
  const field = { name, synonyms: words(name), ...(required && editable ? { required } : {}) };
  switch (type) {
    case 'text':
      return { ...field, type: 'text', maxLength: longest! };
    case 'day':
      return { ...field, type: 'date' };
    case 'choice':
      return { ...field, type: 'choice', mapsValues: true, choices: Object.fromEntries(Object.keys(choices!).filter((choice) => choices![choice] !== PainState.MERGED).map((choice) => [choice, [...(choiceWords[choice] ?? [])]])) };
    case 'whole':
    case 'amount':
      return { ...field, type: 'number', least: least!, most: most!, whole: type === 'whole' };
  }
}

/** The fields of a kind’s file, in the order in which an export has them. */
export function fieldsOf({ kind, within, mustStandWithin, parts, facts }: KindRule): ImportField[] {
  const parent: ImportField[] = within ? [{ name: 'parent', type: 'text', maxLength: 200, required: mustStandWithin, synonyms: [...parentWords, ...parentWordsOf[within]!] }] : [];
  return [
    { name: 'externalId', type: 'text', required: true, maxLength: 200, synonyms: words('externalId') },
    { name: 'name', type: 'text', required: true, maxLength: 200, synonyms: [...words('name'), ...nameWordsOf[kind]] },
    { name: 'description', type: 'text', maxLength: 4000, synonyms: words('description') },
    ...parent,
    { name: 'owner', type: 'text', maxLength: 60, synonyms: words('owner') },
    ...(parts.length > 0 ? [{ name: 'departments', type: 'text' as const, maxLength: MOST_LIST, synonyms: words('departments') }] : []),
    ...facts.map(factField),
    ...linkColumns[kind].map(({ name }) => ({ name, type: 'text' as const, maxLength: MOST_LIST, synonyms: words(name) })),
  ];
}

/** A kind by what its files are called. */
export const ruleOfFile = (name: string): KindRule | undefined => Object.values(kinds).find(({ kind }) => fileNames[kind] === name);
