import { Module } from '@nestjs/common';
import { Evidence } from './evidence';
import { InventoryFilesController, inventoryFiles } from './files';
import { FindsItems } from './inventory.finds';
import { LiveInventory } from './inventory.live';
import { InventoryReads } from './inventory.reads';
import { InventoryResolver } from './inventory.resolver';
import { Inventory } from './inventory.service';
import { ItemChecks } from './item.checks';
import { ItemsStore } from './items.store';
import { Links } from './links.service';
import { PainPointResolver } from './pain-point.resolver';
import { allKinds } from './kinds';

/** Every kind’s type: the schema must be told of those that only an interface returns. */
export const inventoryTypes = allKinds.map(({ type }) => type);

const services = [Evidence, Inventory, InventoryReads, ItemChecks, ItemsStore, Links, LiveInventory, ...inventoryFiles];

/** Journeys, the inventory and its picture. */
@Module({
  controllers: [InventoryFilesController],
  providers: [...services, FindsItems, InventoryResolver, PainPointResolver],
  exports: services,
})
export class JourneysModule {}
