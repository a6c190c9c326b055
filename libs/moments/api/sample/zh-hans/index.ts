import type { SampleLanguage } from '../language';
import { collection } from './collection';
import { delivery } from './delivery';
import { installation } from './installation';
import { organization } from './organization';
import { payments } from './payments';
import { planning } from './planning';
import { product } from './product';
import { range } from './range';
import { stores } from './stores';
import { web } from './web';

/** The sample organisation, in Simplified Chinese. */
export const sample: SampleLanguage = {
  ...organization,
  words: { ...payments, ...collection, ...delivery, ...installation, ...planning, ...stores, ...web, ...product, ...range },
};
