import { useQuery } from '@apollo/client/react';
import { buttonLook, EmptyState, ErrorNotice, SkeletonRows, useLive, useWords } from '@app/shared-web';
import { type Address, ChoicePill } from '@app/shared-web/filters';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { type Model, modelOf } from '../blueprint/model';
import { heatsUp } from '../heats-up';
import { kindIcons } from '../kinds';
import { InventoryChangedDocument, JourneyPictureDocument, PictureJourneysDocument } from '../journeys.generated';

/** Everything that stands at a journey, kept as it is: what anybody changes comes by itself. */
function useModel(journeyId: string | undefined) {
  // Thousands of items, asked for as a whole: the cache would take longer to write them than the API to send them.
  const { data, error, refetch } = useQuery(JourneyPictureDocument, { variables: { journeyId: journeyId ?? '' }, skip: !journeyId, fetchPolicy: 'no-cache', ...heatsUp });
  const picture = data?.blueprint;
  const model = useMemo(() => (picture && journeyId ? modelOf(journeyId, picture.items, picture.links) : null), [picture, journeyId]);
  useLive(InventoryChangedDocument, () => void refetch(), { after: picture?.cursor, skip: !picture });
  return { picture, model, error, refetch };
}

/** A picture along a journey: which journey, everything that stands at it, and what to show while it is not there. */
export function useJourneyPicture(address: Address): { model: Model | null; complete: boolean; pill: ReactNode; instead: ReactNode } {
  const t = useWords('pictures');
  const journeys = useQuery(PictureJourneysDocument);
  const all = journeys.data?.inventoryItems.nodes.flatMap((journey) => ('persona' in journey ? [journey] : []));
  const journeyId = address.get('journey') ?? (all?.find(({ side }) => side === 'CUSTOMER') ?? all?.[0])?.id;
  const { picture, model, error, refetch } = useModel(journeyId);

  const sides = (['CUSTOMER', 'EMPLOYEE'] as const).map((side) => ({ side, those: all?.filter((each) => each.side === side) ?? [] }));
  const chosen = all?.find(({ id }) => id === journeyId);
  const pill = all && all.length > 0 && (
    <ChoicePill
      words={chosen?.name ?? t('journey')}
      chosen={chosen !== undefined}
      items={sides.flatMap(({ side, those }) => (those.length === 0 ? [] : [t(`of_side.${side}`), ...those.map(({ id, name }) => ({ words: name, chosen: id === journeyId, run: () => address.set({ journey: id, open: null }) }))]))}
    />
  );
  return { model, complete: picture?.complete ?? true, pill, instead: instead() };

  function instead(): ReactNode {
    if (error ?? journeys.error) return <ErrorNotice error={error ?? journeys.error} retry={() => void (error ? refetch() : journeys.refetch())} />;
    if (all && !journeyId) {
      return <EmptyState icon={kindIcons.JOURNEY} title={t('none.journeys')} detail={t('none.journeys_detail')} action={<Link to="/journeys" {...buttonLook()}>{t('none.to_journeys')}</Link>} />;
    }
    if (!picture) return <SkeletonRows rows={8} />;
    if (!model) return <EmptyState icon={kindIcons.JOURNEY} title={t('none.gone')} detail={t('none.gone_detail')} />;
    if (model.stages.length === 0) {
      return <EmptyState icon={kindIcons.STAGE} title={t('none.stages')} detail={t('none.stages_detail')} action={<Link to={`/journeys/${model.journey.id}/blueprint`} {...buttonLook()}>{t('none.to_blueprint')}</Link>} />;
    }
    return null;
  }
}
