const directoryImportEn = {
  title: 'Bring in the organization', subtitle: 'Locations first, then departments, then people: each may name those before it.',
  kind: { locations: 'Locations', departments: 'Departments', people: 'People' },
  detail: {
    locations: 'Code, name and time zone. Known again by their code.', departments: 'Code, name, the department above, and the number of who heads it.', people: 'Employee number and name; job title, department, location, manager, e-mail and phone if you have them.',
  },
  field: {
    code: 'Code', name: 'Name', timeZone: 'Time zone', parent: 'Department above (code)', head: 'Head (employee number)', number: 'Employee number', jobTitle: 'Job title', department: 'Department (code)', location: 'Location (code)', manager: 'Manager (employee number)', email: 'E-mail', phone: 'Phone', locale: 'Language',
  },
  choice: { en: 'English', 'zh-Hans': 'Chinese, simplified', 'zh-Hant': 'Chinese, traditional' },
  problem: {
    unknownDepartment: 'No department has this code', unknownLocation: 'No location has this code', head_unknown: 'Nobody has this number: the department stays without a head until a later file', manager_unknown: 'Nobody has this number: comes in without a manager', emailTaken: 'This address belongs to somebody else', email_doubled: 'This address stands in an earlier line already',
    ownManager: 'Nobody can be their own manager', cycle_manager: 'That would be a circle of managers: comes in without one', cycle_parent: 'That department would stand below itself',
  },
  found: { locations: 'See the locations', departments: 'See the departments', people: 'See the people' },
  missing: {
    title: 'Not in the file', detail_one: '{{count, number}} person works here and is not in this file. Nothing happens to them unless you say so.', detail_other: '{{count, number}} people work here and are not in this file. Nothing happens to them unless you say so.', deactivate_one: 'Deactivate this person', deactivate_other: 'Deactivate these {{count, number}}',
    confirm_title_one: 'Deactivate {{count, number}} person?', confirm_title_other: 'Deactivate {{count, number}} people?', signed_out: 'They are signed out everywhere at once and cannot sign in any more.', offered: 'What they hold is offered to the head of their department.', kept: 'What they raised and did stays. Bringing them in again, or opening their page, makes them active again.', not_you: 'You yourself stay, also if the file forgot you.',
    confirm: 'Deactivate', working: 'They are being deactivated. You can leave this page: it goes on.', done: 'Nobody else is missing from the file', name: 'Name', number: 'Number', department: 'Department',
  },
} as const;

export default directoryImportEn;

declare global {
  interface WordBook {
    directoryImport: typeof directoryImportEn;
  }
}
