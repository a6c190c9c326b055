import { useFormat } from '@app/shared-web';
import { useCallback } from 'react';

/** Writes a feeling with its sign: +2, 0, −3. */
export function useEmotion(): (emotion: number) => string {
  const format = useFormat();
  return useCallback((emotion) => format.number(emotion, { signDisplay: 'exceptZero' }).replace('-', '−'), [format]);
}
