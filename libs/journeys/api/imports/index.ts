export { CsvExport } from './csv-export';
export { itemImports } from './items.import';
export { ruleOfFile } from './columns';
