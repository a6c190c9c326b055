import type { Icon, Tone } from '@app/shared-web';
import { IconArrowMerge, IconCheck, IconCircleCheck, IconHammer, IconHandStop, IconMessageReport, IconX } from '@tabler/icons-react';
import type { PainState } from '../journeys.generated';

/** The states in the order of a pain point’s life. */
export const painStates: readonly PainState[] = ['REPORTED', 'CONFIRMED', 'WORKED_ON', 'RELIEVED', 'ACCEPTED', 'DECLINED', 'MERGED'];

/** What is not settled: the list begins with these. */
export const openStates: readonly PainState[] = ['REPORTED', 'CONFIRMED', 'WORKED_ON'];

/** The mark of a state, the same wherever it is shown. */
export const stateLooks: Record<PainState, { icon: Icon; tone: Tone }> = {
  REPORTED: { icon: IconMessageReport, tone: 'amber' },
  CONFIRMED: { icon: IconCheck, tone: 'plain' },
  WORKED_ON: { icon: IconHammer, tone: 'accent' },
  RELIEVED: { icon: IconCircleCheck, tone: 'green' },
  ACCEPTED: { icon: IconHandStop, tone: 'plain' },
  DECLINED: { icon: IconX, tone: 'plain' },
  MERGED: { icon: IconArrowMerge, tone: 'plain' },
};
