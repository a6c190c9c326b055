import type { CaseFacts } from '../case';
import { collection } from './collection';
import { delivery } from './delivery';
import { installation } from './installation';
import { payments } from './payments';
import { planning } from './planning';
import { product } from './product';
import { range } from './range';
import { stores } from './stores';
import { web } from './web';

/** The facts of every case of the sample, theme by theme. */
export const cases = { ...payments, ...collection, ...delivery, ...installation, ...planning, ...stores, ...web, ...product, ...range };
/** The name of one case, the same in every language. */
export type CaseKey = keyof typeof cases;
/** Every case with its name, in the order in which they are written down. */
export const allCases = Object.entries(cases) as unknown as ReadonlyArray<readonly [CaseKey, CaseFacts]>;
