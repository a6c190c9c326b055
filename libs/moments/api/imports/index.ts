import { BroughtInDepartments } from './brought-in';
import { MomentsImport } from './moments.import';

/** What brings the past in. */
export const momentImports = [BroughtInDepartments, MomentsImport];
