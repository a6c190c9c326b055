import { Shared1700000000001 } from './0001-shared';
import { People1700000000002 } from './0002-people';
import { Moments1700000000003 } from './0003-moments';

/** Every migration, in order. */
export const migrations = [Shared1700000000001, People1700000000002, Moments1700000000003];
