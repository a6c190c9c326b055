import { useFormat, useViewer, useWords } from '@app/shared-web';
import { useMemo } from 'react';
import { type Measure, type Pain, weightOf } from './items';

/** Writes how much some pain points weigh, shortly in a picture and wholly in a table. */
export function useWeights(measure: Measure) {
  const t = useWords('pictures');
  const format = useFormat();
  const { currency } = useViewer().organization;
  return useMemo(() => {
    const whole = (value: number | null) => (value === null ? t('not_known') : format.number(Math.round(value)));
    return {
      /** *1.2M*; where it is not known a question mark, where there is no evidence a dash: never a zero. */
      short: (value: number | null) => (value === null ? (measure === 'heat' ? '–' : '?') : measure === 'pains' ? format.number(value) : format.number(value, { notation: 'compact', ...(measure === 'heat' && value < 100 ? { maximumFractionDigits: 1 } : { maximumSignificantDigits: 3 }) })),
      whole,
      /** With what it is: *3 pain points*, *EUR 120,000*. */
      said: (pains: readonly Pain[]) => (measure === 'pains' ? t('pains', { count: pains.length }) : measure === 'cost' ? `${whole(weightOf(pains, 'cost'))} ${currency}` : t('heat.of', { heat: whole(weightOf(pains, 'heat')) })),
      currency,
    };
  }, [t, format, currency, measure]);
}
