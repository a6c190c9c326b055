import { useApolloClient, useMutation } from '@apollo/client/react';
import { toast, useWords } from '@app/shared-web';
import { MergePainDocument, type PainState, SetPainStateDocument } from '../journeys.generated';
import { listsAgain } from './lists-again';

/** A pain point as far as acts need it. */
export interface SeenPain {
  id: string;
  name: string;
  version: number;
  painState: PainState;
}

/** What can be made of a pain point; each rejects with the API's refusal. */
export function usePainActs() {
  const t = useWords('pains');
  const client = useApolloClient();
  const [setState] = useMutation(SetPainStateDocument);
  const [merge] = useMutation(MergePainDocument);
  return {
    set: async ({ id, name, version }: SeenPain, state: Exclude<PainState, 'REPORTED' | 'MERGED'>, reason: string | null = null) => {
      await setState({ variables: { input: { id, version, state, reason } } });
      toast(t(`done.${state}`, { name }));
      void listsAgain(client);
    },
    merge: async ({ id, version }: SeenPain, into: { id: string }) => {
      const { data } = await merge({ variables: { input: { id, version, intoId: into.id } } });
      toast(t('done.MERGED', { name: data?.mergePain.name ?? '' }));
      void listsAgain(client);
    },
  };
}
