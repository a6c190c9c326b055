import { useFormat, useWords } from '@app/shared-web';

/** Months until it has paid, in words: *at once* where it costs nothing once. */
export function usePayback(): (months: number | null | undefined) => string {
  const t = useWords('pains');
  const format = useFormat();
  return (months) => {
    if (months === null || months === undefined) return t('chance.never');
    return months === 0 ? t('chance.at_once') : t('chance.months', { months: format.number(months, { maximumFractionDigits: 1 }) });
  };
}
