import { Module } from '@nestjs/common';
import { Evidence } from './evidence';
import { InventoryFilesController, inventoryFiles } from './files';
import { CsvExport, itemImports } from './imports';
import { FindsItems } from './inventory.finds';
import { LiveInventory } from './inventory.live';
import { InventoryReads } from './inventory.reads';
import { InventoryResolver } from './inventory.resolver';
import { Inventory } from './inventory.service';
import { ItemChecks } from './item.checks';
import { ItemsStore } from './items.store';
import { Links } from './links.service';
import { Opportunities } from './opportunities.service';
import { OpportunityResolver } from './opportunity.resolver';
import { PainFigures } from './pain-figures';
import { PainReads } from './pain-point.reads';
import { PainCostResolver, PainPointResolver } from './pain-point.resolver';
import { PainTellings } from './pain-point.tellings';
import { WaitingReports } from './pain-point.waiting';
import { PainsResolver } from './pains.resolver';
import { Pains } from './pains.service';
import { Reporting } from './reporting.service';
import { allKinds } from './kinds';
import { SettingsResolver } from './settings.resolver';
import { Settings } from './settings.service';
import { Templates, TemplatesResolver } from './templates';
import { upkeepProviders, upkeepServices } from './upkeep/upkeep.providers';

/** Every kind’s type: the schema must be told of those that only an interface returns. */
export const inventoryTypes = allKinds.map(({ type }) => type);

const services = [Evidence, Inventory, InventoryReads, ItemChecks, ItemsStore, Links, LiveInventory, Settings, CsvExport, ...inventoryFiles, ...itemImports, Templates, ...upkeepServices];
const pains = [Opportunities, OpportunityResolver, PainCostResolver, PainFigures, PainPointResolver, PainReads, Pains, PainsResolver, PainTellings, Reporting, WaitingReports];

/** Journeys, the inventory and its picture. */
@Module({
  controllers: [InventoryFilesController],
  providers: [...services, FindsItems, InventoryResolver, SettingsResolver, TemplatesResolver, ...pains, ...upkeepProviders],
  exports: [...services, Reporting],
})
export class JourneysModule {}
