export { CountsCases, type CountsCasesProvider, Evidence, type ItemEvidence } from './evidence';
export { InventoryReads } from './inventory.reads';
export { ItemCard } from './inventory.types';
export { Inventory } from './inventory.service';
export { inventoryEvents } from './inventory.events';
export { InventoryItem, ItemKind } from './item.entity';
export { inventoryTypes, JourneysModule } from './journeys.module';
export { Relation } from './link.rules';
export { TemplateName, Templates } from './templates';
