import {
  IconArrowBackUp, IconArrowForwardUp, IconArrowMerge, IconCheck, IconCircleCheck, IconClockExclamation, IconHandGrab, IconHourglassEmpty, IconMessage2, IconNote, IconRefresh,
  IconSquareCheck, IconUrgent, IconUserExclamation, IconUserPlus, IconUserQuestion, IconX,
} from '@tabler/icons-react';
import type { Icon, NotificationKind, NotificationThing, TodayKind, TodayThing } from '@app/shared-web';
import { AnswerOffer, CloseIt, OfferAgain, SeeGaps, TakeUp, TellCustomer } from './today/line-buttons';

const toMoment = ({ subjectId, values }: Pick<NotificationThing, 'subjectId' | 'values'>): string => `/moments/${values['number'] ?? subjectId}`;
const number = ({ values }: Pick<NotificationThing, 'values'>): string => values['number'] ?? '';

type Told = NotificationKind<'moments'>;
const told = (icon: Icon, words: Told['words'], to: Told['to'] = toMoment): Told => ({ icon, words, to });

/** How each notification reads, and what it opens. */
export const notificationKinds: Record<string, Told> = {
  'moments.raised': told(IconUrgent, 'told.raised'),
  'moments.taken_up': told(IconHandGrab, 'told.taken_up'),
  // whoever was asked may not read the moment before they have opened the offer
  'moments.offered': told(IconArrowForwardUp, (thing, t) => {
    const { actor = t('somebody'), department } = thing.values;
    return department ? t('told.offered_department', { actor, department, number: number(thing) }) : t('told.offered', { actor, number: number(thing) });
  }),
  'moments.accepted': told(IconCheck, (thing, t) => answered('accepted', thing, t)),
  'moments.offer_accepted': told(IconCheck, (thing, t) => answered('accepted', thing, t)),
  'moments.declined': told(IconX, (thing, t) => answered('declined', thing, t)),
  'moments.lapsed': told(IconHourglassEmpty, 'told.lapsed'),
  'moments.lapsed_below': told(IconHourglassEmpty, 'told.lapsed_below'),
  'moments.joined': told(IconUserPlus, 'told.joined'),
  'moments.noted': told(IconNote, 'told.noted'),
  'moments.added': told(IconNote, 'told.added'),
  'moments.customer_told': told(IconMessage2, 'told.customer_told'),
  'moments.resolved': told(IconSquareCheck, 'told.resolved'),
  'moments.closed': told(IconCircleCheck, 'told.closed'),
  'moments.reopened': told(IconRefresh, 'told.reopened'),
  'moments.merged': told(IconArrowMerge, 'told.merged'),
  'moments.nobody_took_it_up': told(IconUserExclamation, 'told.nobody'),
  // nothing of the moment: only the place where somebody is missing
  'moments.nobody_to_take_up': told(
    IconUserExclamation,
    ({ values: { department } }, t) => (department ? t('told.nobody_to_take_up', { department }) : t('told.no_department')),
    ({ subjectId, values }) => (values['department'] ? `/people/departments/${subjectId}` : '/people/departments'),
  ),
  'moments.promise_overdue': told(IconClockExclamation, 'told.promise'),
  'moments.promise_overdue_below': told(IconClockExclamation, 'told.promise_below'),
  'moments.holder_left': told(IconUserExclamation, 'told.holder_left'),
};

type Say = Parameters<Extract<Told['words'], (...args: never[]) => unknown>>[1];

function answered(how: 'accepted' | 'declined', thing: NotificationThing, t: Say): string {
  const { actor = t('somebody'), department } = thing.values;
  return department ? t(`told.${how}`, { department, number: number(thing) }) : t(`told.${how}_by`, { actor, number: number(thing) });
}

type Waits = TodayKind<'moments'>;
const what: NonNullable<Waits['detail']> = ({ values }: TodayThing) => values['what'] ?? null;

/** How each line of Today reads, and the button that settles it. */
export const todayKinds: Record<string, Waits> = {
  'moments.offer': {
    icon: IconArrowForwardUp,
    title: (thing, t) => {
      const { who = t('somebody'), department } = thing.values;
      return department ? t('today.offer', { who, department, number: number(thing) }) : t('today.offer_you', { who, number: number(thing) });
    },
    detail: ({ values }, t) => values['what'] ?? t('today.unread'),
    to: ({ id }) => `/offers/${id}`,
    Action: AnswerOffer,
  },
  'moments.unheld': { icon: IconUserExclamation, title: 'today.unheld', detail: what, to: toMoment, Action: TakeUp },
  'moments.back': {
    icon: IconArrowBackUp,
    title: ({ values }, t) => t(values['how'] === 'declined' ? 'today.back_declined' : 'today.back_lapsed', { to: values['who'] ?? values['department'] ?? t('somebody'), number: values['number'] ?? '' }),
    detail: what,
    to: toMoment,
    Action: OfferAgain,
  },
  'moments.promise': { icon: IconClockExclamation, title: 'today.promise', detail: what, to: toMoment, Action: TellCustomer },
  'moments.tell': { icon: IconMessage2, title: 'today.tell', detail: what, to: toMoment, Action: TellCustomer },
  'moments.gap': { icon: IconUserQuestion, title: 'today.gap', detail: ({ values }, t) => t('today.gap_moments', { journey: values['journey'] ?? '', count: Number(values['moments']) }), to: () => '/inventory/gaps', Action: SeeGaps },
  'moments.close': { icon: IconCircleCheck, title: 'today.close', detail: what, to: toMoment, Action: CloseIt },
};
