export { journeys } from './wing';
export { inventoryWords } from './words/source';
export { startReport } from './pains/report-store';
export { painWords } from './pains/words-source';
export { upkeepWords } from './upkeep/words-source';
export { itemKinds, kindIcons, listOf, pageOf } from './kinds';
export type { ItemDetailFragment, ItemFieldsFragment, ItemKind } from './journeys.generated';
