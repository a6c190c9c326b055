import { DepartmentsImport } from './departments.import';
import { LocationsImport } from './locations.import';
import { MissingPeople } from './missing-people';
import { PeopleImport } from './people.import';
import { PeopleImportsResolver } from './people-imports.resolver';

/** What brings the organisation in. */
export const peopleImports = [DepartmentsImport, LocationsImport, MissingPeople, PeopleImport, PeopleImportsResolver];
