import { format, wordsOf, type Icon, type Texts, type TimelineKind } from '@app/shared-web';
import { IconArrowForwardUp, IconArrowMerge, IconCheck, IconClockExclamation, IconHandGrab, IconHourglassEmpty, IconPencil, IconPoint, IconRefresh, IconTrash, IconX } from '@tabler/icons-react';
import type { Relation } from '../journeys.generated';

type Say = (texts: Texts) => string;

// Said where the words of items and of pain points have come: on an item's page.
const history = () => wordsOf('inventory');
const said = (key: 'added' | 'confirmed' | 'taken_back' | 'accepted' | 'lapsed' | 'removed' | 'restored'): Say => (texts) => history()(`history.${key}`, { actor: texts['actor'] ?? '' });
const toSomebody = (key: 'offered' | 'declined' | 'merged' | 'passed_on', to: string): Say => (texts) => history()(`history.${key}`, { actor: texts['actor'] ?? '', to: texts[to] || history()('history.gone') });

/** A label as it stands within a sentence. */
const within = (label: string): string => label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

/** *the name, minutes a case and who answers for it* */
function fieldsSaid(fields: string): string {
  const t = history();
  return format().list(fields.split(', ').map((field) => t.maybe(`history.field.${field}`) ?? within(t.maybe(`fact.${field}`) ?? field)));
}

const changed: Say = ({ actor = '', fields = '', stateTo }) => {
  const state = stateTo && wordsOf('pains').maybe(`state.${stateTo}`);
  return state ? history()('history.state', { actor, state }) : history()('history.changed', { actor, what: fieldsSaid(fields) });
};
const moved: Say = ({ actor = '', from, to }) => (to && to !== from ? history()('history.moved', { actor, to }) : history()('history.order', { actor }));
const linked = (key: 'linked' | 'unlinked'): Say => ({ actor = '', to, relation }) => history()(`history.${key}`, { actor, how: history()(`relation.${relation as Relation}`), to: to || history()('history.gone') });
const added: Say = (texts) => (texts['stateTo'] === 'REPORTED' ? history()('history.reported', { actor: texts['actor'] ?? '' }) : said('added')(texts));

const kind = (icon: Icon, say: Say, tone?: TimelineKind['tone']): TimelineKind => ({ icon, words: ({ texts }) => say(texts), ...(tone && { tone }) });

/** How each thing that can happen to an item reads in its timeline. */
export const timelineKinds: Record<string, TimelineKind> = {
  'inventory.added': kind(IconPoint, added),
  'inventory.changed': kind(IconPencil, changed),
  'inventory.moved': kind(IconArrowForwardUp, moved),
  'inventory.removed': kind(IconTrash, said('removed'), 'amber'),
  'inventory.restored': kind(IconRefresh, said('restored')),
  'inventory.linked': kind(IconPoint, linked('linked')),
  'inventory.unlinked': kind(IconX, linked('unlinked')),
  'inventory.merged': kind(IconArrowMerge, toSomebody('merged', 'to')),
  'upkeep.confirmed': kind(IconCheck, said('confirmed'), 'green'),
  'upkeep.passed_on': kind(IconClockExclamation, (texts) => (texts['toPerson'] ? toSomebody('passed_on', 'toPerson')(texts) : history()('history.passed_to_lead')), 'amber'),
  'upkeep.offered': kind(IconArrowForwardUp, toSomebody('offered', 'toPerson')),
  'upkeep.offer_accepted': kind(IconHandGrab, said('accepted'), 'green'),
  'upkeep.offer_declined': kind(IconX, toSomebody('declined', 'toPerson'), 'amber'),
  'upkeep.offer_taken_back': kind(IconX, said('taken_back')),
  'upkeep.offer_lapsed': kind(IconHourglassEmpty, said('lapsed'), 'amber'),
};
