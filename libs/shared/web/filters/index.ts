// The frame of a list with its filters. An entry of its own, so that the first screen does not carry it.
export { ChoicePill } from './choice-pill';
export { FilterPill } from './filter-pill';
export { ListPage, type ListPageProps } from './list-page';
export { SearchField } from './search-field';
export { Tabs } from './tabs';
export { useAddress, type Address } from './use-address';
