import type { Viewer } from '@app/shared-web';

/** Who works with a board: coordinators and the programme lead, and whoever answers for a department. What is on it the API decides. */
export const seesBoard = ({ can, heads, receivesFor }: Viewer): boolean => can.includes('SEE_BOARD') || heads.length > 0 || receivesFor.length > 0;
