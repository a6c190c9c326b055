import { useQuery } from '@apollo/client/react';
import { useLive } from '@app/shared-web';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Made } from '../editing/use-editing';
import { BlueprintDocument, InventoryChangedDocument } from '../journeys.generated';
import { heatsUp } from '../heats-up';
import { type Model, modelOf } from './model';

/** What a blueprint screen works with. */
export interface BlueprintData {
  /** Null while it is fetched for the first time. */
  model: Model | null;
  complete: boolean;
  error: Error | undefined;
  /** The journey is not there. */
  gone: boolean;
  load: () => Promise<unknown>;
  /** What this screen itself changes is no news of others. */
  ours: (made: Promise<Made>) => void;
}

/** A journey's blueprint, kept as it is: what anybody changes comes by itself. `besideId` is a journey of the other side to be shown too; `onOthers` hears how many items others changed. */
export function useBlueprint(journeyId: string, besideId: string | null, onOthers: (count: number) => void): BlueprintData {
  // Thousands of items, asked for as a whole each time: the cache would take longer to write them than the API to send them.
  const { data, error, refetch } = useQuery(BlueprintDocument, { variables: { journeyId, besideId }, fetchPolicy: 'no-cache', ...heatsUp });
  const picture = data?.blueprint;
  const known = useRef<ReadonlyMap<string, number>>(new Map());
  useEffect(() => void (known.current = versionsOf(picture?.items ?? [])), [picture]);
  const own = useRef({ made: new Map<string, number>(), latest: Promise.resolve() });
  const model = useMemo(() => (picture ? modelOf(journeyId, picture.items, picture.links) : null), [journeyId, picture]);
  const load = useCallback(async () => versionsOf((await refetch()).data?.blueprint.items ?? []), [refetch]);
  const ours = useCallback((made: Promise<Made>) => {
    own.current.latest = made.then((items) => items.forEach(({ id, version }) => own.current.made.set(id, version)), () => undefined);
  }, []);

  useLive(
    InventoryChangedDocument,
    async ({ inventoryChanged: { itemIds, reset } }) => {
      const before = known.current;
      const now = await load();
      // the news of a change may be here before the answer to it
      await own.current.latest;
      const others = reset ? [] : itemIds.filter((id) => before.has(id) && now.get(id) !== before.get(id) && now.get(id) !== own.current.made.get(id));
      if (others.length > 0) onOthers(others.length);
    },
    { after: picture?.cursor, skip: !picture },
  );

  return { model, complete: picture?.complete ?? true, error, gone: picture !== undefined && model === null, load, ours };
}

const versionsOf = (items: Made): ReadonlyMap<string, number> => new Map(items.map(({ id, version }) => [id, version]));
