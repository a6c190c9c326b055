import { leadOf, type Model } from '../blueprint/model';
import { type Activity, inOrder, isActivity } from './items';

/** By what the bars are grouped. */
export const groupings = ['all', 'stage', 'department'] as const;
/** One of them. */
export type Grouping = (typeof groupings)[number];

/** The part of an activity's minutes that one of the applications it touches is given. */
export interface Share {
  activity: Activity;
  minutes: number;
  /** Over how many applications the minutes of the activity are spread. */
  among: number;
}

/** The minutes a month that work takes in an application. */
export interface Bar {
  /** null: work that touches no application. */
  application: { id: string; name: string } | null;
  minutes: number;
  shares: readonly Share[];
}

/** Bars that belong together. */
export interface BarGroup {
  key: string;
  /** null: all together, or where nobody leads. */
  name: string | null;
  minutes: number;
  bars: readonly Bar[];
}

/** Where the minutes of a journey's work go. */
export interface MinutesPicture {
  groups: readonly BarGroup[];
  minutes: number;
  /** Activities of which the minutes or the cases are not known: they are in no bar. */
  unknown: readonly Activity[];
}

/** The key of what has no stage, department or application. */
const none = '';

/** Spreads minutes a case × cases a month evenly over the applications that an activity touches. */
export function minutesOf({ byId, links, stages, otherStages, columnsOf }: Model, grouping: Grouping): MinutesPicture {
  const activities = [...byId.values()].filter(isActivity).filter(({ id }) => (columnsOf.get(id)?.size ?? 0) > 0);
  const known = activities.filter(({ minutesPerCase, casesPerMonth }) => minutesPerCase !== null && casesPerMonth !== null);
  const touches = Map.groupBy(links.filter(({ relation }) => relation === 'TOUCHES'), ({ fromId }) => fromId);
  const parts = known.flatMap((activity) => {
    const touched = (touches.get(activity.id) ?? []).map(({ toId }) => toId);
    const all = activity.minutesPerCase! * activity.casesPerMonth!;
    const to = touched.length > 0 ? touched : [none];
    return to.map((application) => ({ application, share: { activity, minutes: all / to.length, among: touched.length } }));
  });
  const order = [...stages, ...otherStages].map(({ id }) => id);
  const keyOf = (activity: Activity): string => (grouping === 'stage' ? (activity.parentId ?? none) : grouping === 'department' ? (leadOf(activity)?.id ?? none) : none);
  const nameOf = (activity: Activity): string | null => (grouping === 'stage' ? (byId.get(activity.parentId ?? '')?.name ?? null) : grouping === 'department' ? (leadOf(activity)?.name ?? null) : null);
  const groups = [...Map.groupBy(parts, ({ share }) => keyOf(share.activity))].map(([key, found]): BarGroup => {
    const bars = [...Map.groupBy(found, ({ application }) => application)].map(([id, each]): Bar => ({
      application: id === none ? null : { id, name: byId.get(id)!.name },
      minutes: sum(each.map(({ share }) => share.minutes)),
      shares: each.map(({ share }) => share).sort((a, b) => b.minutes - a.minutes),
    }));
    // What touches no application stands last: it is not one of them.
    bars.sort((a, b) => Number(a.application === null) - Number(b.application === null) || b.minutes - a.minutes);
    return { key, name: nameOf(found[0]!.share.activity), minutes: sum(bars.map(({ minutes }) => minutes)), bars };
  });
  groups.sort((a, b) => (grouping === 'stage' ? order.indexOf(a.key) - order.indexOf(b.key) : b.minutes - a.minutes));
  return { groups, minutes: sum(groups.map(({ minutes }) => minutes)), unknown: activities.filter((activity) => !known.includes(activity)).sort(inOrder) };
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

/** The application in which most of the time goes, over all groups; null where there is none. */
export function mostTimeIn({ groups }: MinutesPicture): { name: string; minutes: number } | null {
  const bars = groups.flatMap(({ bars }) => bars).filter(({ application }) => application !== null);
  const totals = [...Map.groupBy(bars, ({ application }) => application!.id).values()].map((each) => ({ name: each[0]!.application!.name, minutes: sum(each.map(({ minutes }) => minutes)) }));
  return totals.reduce<(typeof totals)[number] | null>((one, other) => (one && one.minutes >= other.minutes ? one : other), null);
}
