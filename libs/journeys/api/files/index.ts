import { InventoryExport } from './inventory-export';
import { InventoryFiles } from './inventory-files.service';
import { InventoryWriter } from './inventory.writer';
import { Present } from './present';

export { InventoryFilesController } from './inventory-files.controller';

/** What takes the inventory out and brings it in. */
export const inventoryFiles = [InventoryExport, InventoryFiles, InventoryWriter, Present];
