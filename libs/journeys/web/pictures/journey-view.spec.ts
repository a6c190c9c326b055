import { describe, expect, it } from '@jest/globals';
import { activity, buyingWith, link, pain, touchpoint } from './given-pictures';
import { emotionLineOf, extremesOf, journeyOf } from './journey-view';

const stages = journeyOf(
  buyingWith(
    [touchpoint('shelf', 'choose', 1, 2), touchpoint('label', 'choose', 2, 1, 'PARTLY_KNOWN'), touchpoint('queue', 'pay', 1, -2, null), touchpoint('card', 'pay', 2, null), touchpoint('receipt', 'pay', 3, 0), activity('scan', 'till', 2, 10, 'stores'), pain('slow'), pain('wait')],
    [link('slow', 'HURTS', 'scan'), link('wait', 'HURTS', 'queue')],
  ),
);

describe('The journey view', () => {
  it('shows stage by stage where customer and company meet, what hurts there, and what employees do meanwhile', () => {
    expect(stages.map(({ id, meetings, tied }) => [id, meetings.map(({ touchpoint: each, pains }) => `${each.id} ${pains.length}`), tied.map(({ id: other, journey, work, pains }) => [other, journey, work.map(({ activity: { name }, lead }) => `${name} ${lead}`), pains.map(({ name }) => name)])])).toEqual([
      ['choose', ['shelf 0', 'label 0'], []],
      ['pay', ['queue 1', 'card 0', 'receipt 0'], [['till', 'selling', ['scan stores'], ['slow']]]],
    ]);
  });

  it('draws a line as well known as its less known end, and breaks it where nothing is said', () => {
    const { points, stretches } = emotionLineOf(stages);
    expect(points.map(({ id, x, emotion, evidence }) => [id, Math.round(x * 100) / 100, emotion, evidence])).toEqual([['shelf', 0.25, 2, 'MEASURED'], ['label', 0.75, 1, 'PARTLY_KNOWN'], ['queue', 1.17, -2, 'ASSUMED'], ['receipt', 1.83, 0, 'MEASURED']]);
    expect(stretches.map(({ from, to, evidence }) => `${from.id}–${to.id} ${evidence}`)).toEqual(['shelf–label PARTLY_KNOWN', 'label–queue ASSUMED']);
    expect(extremesOf(points)).toMatchObject({ lowest: { id: 'queue' }, highest: { id: 'shelf' } });
    expect(extremesOf(points.slice(0, 1))).toBeNull();
  });
});
