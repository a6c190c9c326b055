import { StateMark, useWords } from '@app/shared-web';
import type { PainState } from '../journeys.generated';
import { stateLooks } from './looks';

/** Where a pain point stands, as a word with its mark. */
export function PainStateMark({ state }: { state: PainState }) {
  const t = useWords('pains');
  return <StateMark {...stateLooks[state]} words={t(`state.${state}`)} />;
}

/** The places where something hurts, by their names. */
export function useWhere(): (links: ReadonlyArray<{ relation: string; outgoing: boolean; other: { name: string } }>) => string | null {
  const t = useWords('pains');
  return (links) => {
    const places = links.filter(({ relation, outgoing }) => relation === 'HURTS' && outgoing).map(({ other }) => other.name);
    return places.length > 0 ? t('where', { places: places.slice(0, 3).join(' · ') + (places.length > 3 ? ' …' : '') }) : null;
  };
}
