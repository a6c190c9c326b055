// What other screens show items with. An entry of its own, so that the first screen does not carry it.
export { FactList } from '../facts/fact-list';
export { heatsUp } from '../heats-up';
export { AddDialog } from './add-dialog';
export { ItemName } from './item-name';
export { ItemPanel } from './item-panel';
export { asPicked, ItemPicker, useItemSearch, type FoundItem } from './item-picker';
export { KindMark } from './kind-mark';
