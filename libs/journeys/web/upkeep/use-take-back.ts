import { useMutation } from '@apollo/client/react';
import { errorWords, faultOf, toast, useWords } from '@app/shared-web';
import { TakeBackItemOfferDocument } from '../journeys.generated';

/** Takes a question back that nobody has answered yet; says what became of it. */
export function useTakeBack(onDone: () => void): { takeBack: (id: string) => Promise<void>; busy: boolean } {
  const t = useWords('upkeep');
  const [mutate, { loading }] = useMutation(TakeBackItemOfferDocument);
  const takeBack = async (id: string) => {
    try {
      await mutate({ variables: { id } });
      toast(t('done.taken_back'));
    } catch (error) {
      toast(refusedWords(error, t('done.answered')));
    }
    onDone();
  };
  return { takeBack, busy: loading };
}

/** Why it was refused; what was answered or taken back meanwhile is said in words of its own. */
export function refusedWords(error: unknown, answered: string): string {
  const fault = faultOf(error);
  if (fault.code === 'OFFER_NOT_OPEN') return answered;
  const { what, next } = errorWords(fault);
  return `${what}. ${next}`;
}
