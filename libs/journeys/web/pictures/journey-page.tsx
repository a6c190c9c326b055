import { PlainTable, useFormat, useWords } from '@app/shared-web';
import { useAddress } from '@app/shared-web/filters';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { pageOf } from '../kinds';
import { emotionLineOf, extremesOf, journeyOf, type JourneyStage } from './journey-view';
import { PainsPanel } from './behind-panel';
import { JourneyColumns } from './journey-columns';
import { PicturePage } from './picture-page';
import { useEmotion } from './use-emotion';
import { useJourneyPicture } from './use-journey-picture';
import { useTouchpointWords } from './use-touchpoint-words';

/** A journey as people go through it, stage by stage. */
export default function JourneyPage() {
  const t = useWords('pictures');
  const format = useFormat();
  const address = useAddress();
  const emotionOf = useEmotion();
  const words = useTouchpointWords();
  const { model, complete, pill, instead } = useJourneyPicture(address);
  const stages = useMemo(() => (model ? journeyOf(model) : []), [model]);
  const line = useMemo(() => emotionLineOf(stages), [stages]);
  const extremes = extremesOf(line.points);
  const meetings = stages.flatMap((stage) => stage.meetings.map((meeting) => ({ stage, ...meeting })));
  const finding = extremes
    ? t('emotion.finding', { lowest: extremes.lowest.name, low: emotionOf(extremes.lowest.emotion), highest: extremes.highest.name, high: emotionOf(extremes.highest.emotion) })
    : t('emotion.flat', { said: line.points.length, all: meetings.length });
  return (
    <PicturePage
      picture="emotion"
      name={model?.journey.name}
      address={address}
      finding={model && finding}
      filters={pill}
      instead={instead}
      notes={[t('emotion.unit'), !complete && t('cut')]}
      panel={<Opened stages={stages} openId={address.openId} close={address.close} />}
      table={() => (
        <PlainTable
          label={t('emotion.title')}
          rows={meetings}
          keyOf={({ touchpoint }) => touchpoint.id}
          columns={[
            { key: 'touchpoint', title: t('emotion.touchpoint'), cell: ({ touchpoint: { id, name } }) => <Link to={pageOf(id)}>{name}</Link> },
            { key: 'stage', title: t('emotion.stage'), cell: ({ stage }) => stage.name },
            { key: 'channel', title: t('emotion.channel'), cell: ({ touchpoint: { channel } }) => (channel ? words.channel(channel) : '–') },
            { key: 'weight', title: t('emotion.weight'), cell: ({ touchpoint: { weight } }) => (weight ? words.weight(weight) : '–') },
            { key: 'expectation', title: t('emotion.expectation'), cell: ({ touchpoint: { expectation } }) => expectation ?? '–' },
            { key: 'feeling', title: t('emotion.feeling'), figure: true, cell: ({ touchpoint: { emotion } }) => (emotion === null ? '–' : emotionOf(emotion)) },
            { key: 'evidence', title: t('emotion.evidence'), cell: ({ touchpoint: { emotion, emotionEvidence } }) => (emotion === null ? '–' : t(`emotion.known.${emotionEvidence ?? 'ASSUMED'}`)) },
            { key: 'pains', title: t('emotion.pains'), figure: true, cell: ({ pains }) => format.number(pains.length) },
          ]}
        />
      )}
    >
      {() => model && <JourneyColumns stages={stages} line={line} side={model.side} open={address.open} />}
    </PicturePage>
  );
}

/** What hurts at a touchpoint, at a stage, or at one tied to it. */
function Opened({ stages, openId, close }: { stages: readonly JourneyStage[]; openId: string | null; close: () => void }) {
  const places = stages.flatMap(({ id, name, pains, meetings, tied }) => [{ id, name, pains }, ...meetings.map(({ touchpoint, pains: there }) => ({ id: touchpoint.id, name: touchpoint.name, pains: there })), ...tied]);
  const place = openId ? places.find(({ id }) => id === openId) : null;
  return place ? <PainsPanel title={place.name} pains={place.pains} subject={place.id} onClose={close} /> : null;
}
