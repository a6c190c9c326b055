import {
  IconArrowBackUp, IconArrowForwardUp, IconArrowMerge, IconCheck, IconCircleCheck, IconHandGrab, IconMessage2, IconNote, IconPencil, IconRefresh,
  IconSquareCheck, IconTrash, IconUserMinus, IconUserPlus, IconX,
} from '@tabler/icons-react';
import type { Icon } from '@app/shared-web';
import type { BoardRowFragment, MomentAction } from '../moments.generated';

/** What people do with a moment. */
export type ActName =
  | 'accept' | 'decline' | 'take_up' | 'offer' | 'take_back' | 'tell' | 'note' | 'add' | 'resolve' | 'close' | 'reopen' | 'withdraw' | 'merge' | 'change' | 'join' | 'leave';

/** How an act is offered, and what the API must allow for it. */
export interface ActKind {
  may: MomentAction;
  icon: Icon;
  /** The key that starts it on the board and on a moment's page. */
  key?: string;
  /** Done with one press; the others ask something first. */
  atOnce?: boolean;
  /** Can be done to several moments in one go. */
  forMany?: boolean;
}

/** Every act, in the order in which a menu lists them. */
export const acts: Record<ActName, ActKind> = {
  accept: { may: 'ACCEPT', icon: IconCheck, key: 'a', atOnce: true },
  decline: { may: 'DECLINE', icon: IconX, key: 'd' },
  take_up: { may: 'TAKE_UP', icon: IconHandGrab, key: 't', atOnce: true, forMany: true },
  tell: { may: 'TELL_CUSTOMER', icon: IconMessage2, key: 'u', forMany: true },
  offer: { may: 'OFFER', icon: IconArrowForwardUp, key: 'o', forMany: true },
  take_back: { may: 'TAKE_BACK', icon: IconArrowBackUp, atOnce: true },
  note: { may: 'NOTE', icon: IconNote, key: 'n', forMany: true },
  add: { may: 'ADD', icon: IconNote, key: 'n' },
  resolve: { may: 'RESOLVE', icon: IconSquareCheck, key: 'r', forMany: true },
  close: { may: 'CLOSE', icon: IconCircleCheck, key: 'c' },
  join: { may: 'JOIN', icon: IconUserPlus, atOnce: true },
  leave: { may: 'LEAVE', icon: IconUserMinus, atOnce: true },
  change: { may: 'CHANGE', icon: IconPencil, key: 'e' },
  merge: { may: 'MERGE', icon: IconArrowMerge },
  reopen: { may: 'REOPEN', icon: IconRefresh },
  withdraw: { may: 'WITHDRAW', icon: IconTrash },
};

/** Every act's name. */
export const actNames = Object.keys(acts) as ActName[];

/** Whether the viewer may do it now; a moment with an open offer can be offered to another, which takes the open offer back first. */
export function mayDo(act: ActName, viewerCan: readonly MomentAction[]): boolean {
  return viewerCan.includes(acts[act].may) || (act === 'offer' && viewerCan.includes('TAKE_BACK'));
}

/** What an act is about; a row of the board is one. */
export type Subject = Pick<BoardRowFragment, 'id' | 'number' | 'version'> & { openOffer: { id: string } | null };
