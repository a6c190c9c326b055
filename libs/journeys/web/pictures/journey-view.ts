import { leadOf, type Model } from '../blueprint/model';
import type { Evidence } from '../journeys.generated';
import { type Activity, eachOnce, hurtsNow, inOrder, isActivity, isTouchpoint, type Pain, type Touchpoint } from './items';

/** A touchpoint of the journey, with what hurts there. */
export interface Meeting {
  touchpoint: Touchpoint;
  pains: readonly Pain[];
}

/** A stage of the other side that is tied to a stage, with the work done at it. */
export interface TiedStage {
  id: string;
  name: string;
  journey: string;
  work: ReadonlyArray<{ activity: Activity; lead: string | null }>;
  pains: readonly Pain[];
}

/** A stage of the journey. */
export interface JourneyStage {
  id: string;
  name: string;
  meetings: readonly Meeting[];
  /** What hurts at the stage itself, not at one of its touchpoints. */
  pains: readonly Pain[];
  tied: readonly TiedStage[];
}

/** A point of the emotion line. */
export interface EmotionPoint {
  id: string;
  name: string;
  /** In stages: 0.5 is in the middle of the first. */
  x: number;
  emotion: number;
  evidence: Evidence;
}

/** A stretch of the line, as well known as the less known of its ends. */
export interface Stretch {
  from: EmotionPoint;
  to: EmotionPoint;
  evidence: Evidence;
}

/** Reads a journey as people go through it: stage by stage, with what the other side does meanwhile. */
export function journeyOf({ byId, links, stages, otherStages, columnsOf }: Model): JourneyStage[] {
  const all = [...byId.values()];
  const hurts = Map.groupBy(links.filter(({ relation, fromId }) => relation === 'HURTS' && hurtsNow(byId.get(fromId)!)), ({ toId }) => toId);
  const painsAt = (...ids: string[]): Pain[] => eachOnce(ids.flatMap((id) => (hurts.get(id) ?? []).map(({ fromId }) => byId.get(fromId) as Pain)));
  const within = Map.groupBy(all.filter(({ kind }) => kind === 'TOUCHPOINT' || kind === 'ACTIVITY').sort(inOrder), ({ parentId }) => parentId ?? '');
  return stages.map(({ id, name }) => ({
    id,
    name,
    meetings: (within.get(id) ?? []).filter(isTouchpoint).map((touchpoint) => ({ touchpoint, pains: painsAt(touchpoint.id) })),
    pains: painsAt(id),
    tied: otherStages.filter((other) => columnsOf.get(other.id)?.has(id)).map((other) => {
      const work = (within.get(other.id) ?? []).filter(isActivity);
      return { id: other.id, name: other.name, journey: byId.get(other.parentId ?? '')?.name ?? '', work: work.map((activity) => ({ activity, lead: leadOf(activity)?.name ?? null })), pains: painsAt(other.id, ...work.map((each) => each.id)) };
    }),
  }));
}

const certainty: readonly Evidence[] = ['ASSUMED', 'PARTLY_KNOWN', 'MEASURED'];

/** The emotion line: a point for each touchpoint of which it is said; it breaks where one of which nothing is said stands between. */
export function emotionLineOf(stages: readonly JourneyStage[]): { points: EmotionPoint[]; stretches: Stretch[] } {
  const places = stages.flatMap(({ meetings }, at) => meetings.map(({ touchpoint }, nth) => ({ touchpoint, x: at + (nth + 0.5) / meetings.length })));
  const points = places.map(({ touchpoint: { id, name, emotion, emotionEvidence }, x }): EmotionPoint | null =>
    // Nobody who says how well they know it knows it well.
    emotion === null ? null : { id, name, x, emotion, evidence: emotionEvidence ?? 'ASSUMED' },
  );
  const stretches = points.flatMap((to, at): Stretch[] => {
    const from = points[at - 1];
    return from && to ? [{ from, to, evidence: certainty[Math.min(certainty.indexOf(from.evidence), certainty.indexOf(to.evidence))]! }] : [];
  });
  return { points: points.filter((point) => point !== null), stretches };
}

/** Where the line is lowest and where it is highest; null where it has no two different heights. */
export function extremesOf(points: readonly EmotionPoint[]): { lowest: EmotionPoint; highest: EmotionPoint } | null {
  const sorted = [...points].sort((a, b) => a.emotion - b.emotion);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  return lowest && highest && lowest.emotion < highest.emotion ? { lowest, highest } : null;
}
