import { useMutation } from '@apollo/client/react';
import { faultOf, toast, useWords } from '@app/shared-web';
import { TieMomentDocument, TieSuggestionsDocument, UntieMomentDocument, type PlaceFragment } from '../moments.generated';

/** Says where a moment happened, and takes it back; either can be undone at once. */
export function useTying(momentId: string): { tie: (item: PlaceFragment) => Promise<void>; untie: (item: PlaceFragment) => Promise<void> } {
  const t = useWords('evidence');
  const again = { refetchQueries: [TieSuggestionsDocument] };
  const [tieMoment] = useMutation(TieMomentDocument, again);
  const [untieMoment] = useMutation(UntieMomentDocument, again);
  const send = async (how: 'tie' | 'untie', item: PlaceFragment, undo: boolean): Promise<void> => {
    const variables = { input: { momentId, itemId: item.id } };
    try {
      await (how === 'tie' ? tieMoment({ variables }) : untieMoment({ variables }));
      toast(t(how === 'tie' ? 'where.tied' : 'where.untied', { item: item.name }), undo ? () => void send(how === 'tie' ? 'untie' : 'tie', item, false) : undefined);
    } catch (error) {
      toast(faultOf(error).message);
    }
  };
  return { tie: (item) => send('tie', item, true), untie: (item) => send('untie', item, true) };
}
