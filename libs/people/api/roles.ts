import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What somebody is besides a colleague. */
export enum Role {
  ADMINISTRATOR = 'ADMINISTRATOR',
  PROGRAMME_LEAD = 'PROGRAMME_LEAD',
  COORDINATOR = 'COORDINATOR',
  MANAGER = 'MANAGER',
  DEPARTMENT_HEAD = 'DEPARTMENT_HEAD',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody is besides a colleague. The first three are given; the others follow from the data.',
  valuesMap: {
    ADMINISTRATOR: { description: 'Keeps the directory, calendars and policies.' },
    PROGRAMME_LEAD: { description: 'Leads the transformation: reads across departments, without contacts.' },
    COORDINATOR: { description: 'Triages the moments of a department and all below it.' },
    MANAGER: { description: 'Has people who report to them.' },
    DEPARTMENT_HEAD: { description: 'Heads a department.' },
  },
});

@ObjectType({ description: 'One role of somebody.' })
export class PersonRole {
  @Field(() => Role, { description: 'Which.' })
  role!: Role;

  departmentId?: string | null;
}

/** What the viewer may do with a person. */
export enum PersonAction {
  CHANGE = 'CHANGE',
  PRINT_SHEET = 'PRINT_SHEET',
  LIFT_LOCK = 'LIFT_LOCK',
  DEACTIVATE = 'DEACTIVATE',
  REACTIVATE = 'REACTIVATE',
  GRANT_ROLES = 'GRANT_ROLES',
}

registerEnumType(PersonAction, {
  name: 'PersonAction',
  description: 'What the viewer may do with a person.',
  valuesMap: {
    CHANGE: { description: 'Correct their data.' },
    PRINT_SHEET: { description: 'Print the sheet with which they enrol their phone.' },
    LIFT_LOCK: { description: 'Let them sign in again at once.' },
    DEACTIVATE: { description: 'Say that they left.' },
    REACTIVATE: { description: 'Say that they are back.' },
    GRANT_ROLES: { description: 'Give and take roles.' },
  },
});

/** What the viewer may do in the whole product. */
export enum ViewerAction {
  ADMINISTER = 'ADMINISTER',
  IMPORT_PEOPLE = 'IMPORT_PEOPLE',
  IMPORT_MOMENTS = 'IMPORT_MOMENTS',
  SEE_BOARD = 'SEE_BOARD',
  SEE_FIGURES = 'SEE_FIGURES',
  PRINT_SHEETS = 'PRINT_SHEETS',
  ENROL_SHARED_DEVICE = 'ENROL_SHARED_DEVICE',
  SEE_TEAM = 'SEE_TEAM',
  EDIT_INVENTORY = 'EDIT_INVENTORY',
}

registerEnumType(ViewerAction, {
  name: 'ViewerAction',
  description: 'What the viewer may do in the whole product.',
  valuesMap: {
    ADMINISTER: { description: 'Keep the directory, working time and roles.' },
    IMPORT_PEOPLE: { description: 'Bring in locations, departments and people.' },
    IMPORT_MOMENTS: { description: 'Bring in the past from another tool.' },
    SEE_BOARD: { description: 'Work on the board: coordinators, the programme lead, and whoever answers for a department.' },
    SEE_FIGURES: { description: 'Open the figures.' },
    PRINT_SHEETS: { description: 'Print enrolment sheets for somebody.' },
    ENROL_SHARED_DEVICE: { description: 'Enrol a shared phone.' },
    SEE_TEAM: { description: 'See a team of their own.' },
    EDIT_INVENTORY: { description: 'Add to the inventory, change all of it, and say what it reckons with.' },
  },
});
