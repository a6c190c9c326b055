import { useFormat, useViewer } from '@app/shared-web';
import { useMemo } from 'react';

/** Writes amounts in the organization’s currency, as the reader writes them; hundredths only where there are some. */
export function useMoney(): (amount: number) => string {
  const { currency } = useViewer().organization;
  const format = useFormat();
  return useMemo(
    () => (amount) => format.number(amount, { style: 'currency', currency, currencyDisplay: 'code', minimumFractionDigits: 0, maximumFractionDigits: Math.abs(amount) < 1_000 ? 2 : 0 }),
    [format, currency],
  );
}
