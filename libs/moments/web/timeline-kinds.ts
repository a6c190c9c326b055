import {
  IconArrowBackUp, IconArrowForwardUp, IconArrowMerge, IconCheck, IconCircleCheck, IconClockExclamation, IconEye, IconHandGrab, IconHourglassEmpty, IconMapPin, IconMapPinOff,
  IconMessage2, IconMessageExclamation, IconNote, IconPencil, IconRefresh, IconSquareCheck, IconTrash, IconUrgent, IconUserExclamation, IconUserMinus, IconUserPlus, IconUserQuestion, IconX,
} from '@tabler/icons-react';
import { format, serverNow, wordsOf, type Texts, type TimelineKind } from '@app/shared-web';
import type { Severity, ToldHow } from './moments.generated';

type Kinds = Record<string, TimelineKind<'moments'>>;

/** Whom an offer asks: the person, if it is one, else the department. */
const asked = ({ toPerson, toDepartment }: Texts): string => toPerson ?? toDepartment ?? '–';

const code = (text: string | undefined): string => (text ?? '').toUpperCase();

/** *the severity from High to Critical, the department to Payments* */
function changesSaid(texts: Texts): string {
  const t = wordsOf('moments');
  const severity = (text: string | undefined) => wordsOf('shared')(`severity.${(code(text) || 'none') as Severity | 'none'}`);
  const said = (texts['fields'] ?? '').split(', ').map((field): string => {
    if (field === 'severity') return t('field.severity_from_to', { from: severity(texts['severityFrom']), to: severity(texts['severityTo']) });
    if (/^department/.test(field)) return texts['toDepartment'] ? t('field.department_to', { to: texts['toDepartment'] }) : t('field.department');
    if (/^location/.test(field)) return texts['toLocation'] ? t('field.location_to', { to: texts['toLocation'] }) : t('field.location');
    return t.maybe(`field.${field}`) ?? field;
  });
  return format().list(said);
}

/** How each thing that can happen to a moment reads in its timeline. */
export const timelineKinds: Kinds = {
  'moment.raised': { icon: IconUrgent, words: 'timeline.raised' },
  'moment.taken_up': { icon: IconHandGrab, words: 'timeline.taken_up' },
  'moment.changed': { icon: IconPencil, words: ({ texts: { actor, ...texts } }, t) => (actor ? t('timeline.changed', { actor, what: changesSaid(texts) }) : t('timeline.changed_itself', { what: changesSaid(texts) })) },
  'moment.offered': { icon: IconArrowForwardUp, words: ({ texts }, t) => t('timeline.offered', { actor: texts['actor'] ?? '', to: asked(texts) }) },
  'moment.offer_opened': { icon: IconEye, words: 'timeline.offer_opened' },
  'moment.accepted': { icon: IconCheck, tone: 'green', words: ({ texts }, t) => answered('accepted', texts, t) },
  'moment.declined': { icon: IconX, tone: 'amber', words: ({ texts }, t) => answered('declined', texts, t) },
  'moment.offer_lapsed': { icon: IconHourglassEmpty, tone: 'amber', words: ({ texts }, t) => t('timeline.lapsed', { to: asked(texts) }) },
  'moment.taken_back': { icon: IconArrowBackUp, words: ({ texts }, t) => t('timeline.taken_back', { actor: texts['actor'] ?? '', to: asked(texts) }) },
  'moment.joined': { icon: IconUserPlus, words: 'timeline.joined' },
  'moment.left': { icon: IconUserMinus, words: 'timeline.left' },
  'moment.noted': { icon: IconNote, words: 'timeline.noted' },
  'moment.added': { icon: IconNote, words: 'timeline.added' },
  'moment.customer_told': {
    icon: IconMessage2,
    words: ({ texts }, t) => {
      const values = { actor: texts['actor'] ?? '', how: t(`told_by.${(code(texts['how']) || 'OTHER') as ToldHow}`) };
      const next = texts['nextPromisedAt'];
      return next ? t('timeline.customer_told_next', { ...values, time: format().shortly(next, serverNow()) }) : t('timeline.customer_told', values);
    },
  },
  'moment.resolved': { icon: IconSquareCheck, tone: 'green', words: 'timeline.resolved' },
  'moment.closed': { icon: IconCircleCheck, tone: 'green', words: ({ texts }, t) => t(texts['customerTold'] === 'false' ? 'timeline.closed_not_told' : 'timeline.closed', { actor: texts['actor'] ?? '' }) },
  'moment.reopened': { icon: IconRefresh, words: 'timeline.reopened' },
  'moment.withdrawn': { icon: IconTrash, words: 'timeline.withdrawn' },
  'moment.merged': { icon: IconArrowMerge, words: ({ texts: { actor = '', intoNumber: into } }, t) => (into ? t('timeline.merged', { actor, into }) : t('timeline.merged_elsewhere', { actor })) },
  'moment.merged_here': { icon: IconArrowMerge, words: ({ texts: { actor = '', fromNumber: from } }, t) => (from ? t('timeline.merged_here', { actor, from }) : t('timeline.merged_here_unknown', { actor })) },
  'moment.tied': { icon: IconMapPin, words: ({ texts: { actor, item = '–' } }, t) => (actor ? t('timeline.tied', { actor, item }) : t('timeline.tied_itself', { item })) },
  'moment.untied': { icon: IconMapPinOff, words: ({ texts: { actor = '', item = '–' } }, t) => t('timeline.untied', { actor, item }) },
  'moment.fell_into_gap': { icon: IconUserQuestion, tone: 'amber', words: ({ texts: { actor = '', item = '–' } }, t) => t('timeline.fell_into_gap', { actor, item }) },
  'moment.nobody_took_it_up': { icon: IconUserExclamation, tone: 'red', words: ({ texts }, t) => (texts['department'] ? t('timeline.nobody', { department: texts['department'] }) : t('timeline.nobody_there')) },
  'moment.promise_overdue': { icon: IconClockExclamation, tone: 'red', words: 'timeline.promise' },
  'moment.holder_left': { icon: IconMessageExclamation, words: ({ texts }, t) => t('timeline.holder_left', { person: texts['person'] ?? '', department: texts['department'] ?? '' }) },
};

type Say = Parameters<Extract<TimelineKind<'moments'>['words'], (...args: never[]) => unknown>>[1];

/** Accepted or declined: for a department, unless one person was asked. */
function answered(how: 'accepted' | 'declined', texts: Texts, t: Say): string {
  const actor = texts['actor'] ?? '';
  const department = texts['toPerson'] ? undefined : texts['toDepartment'];
  return department ? t(`timeline.${how}_for`, { actor, department }) : t(`timeline.${how}`, { actor });
}

