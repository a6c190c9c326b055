/** Words of the directory: people, departments, locations. */
const directoryEn = {
  change: 'Change',
  save: 'Save',
  cancel: 'Cancel',
  back: 'Back',
  failed: 'That did not work. Try again in a moment.',
  keys: { down: 'next', up: 'previous', fold: 'close', unfold: 'open branch' },
  count: {
    people_one: '{{count, number}} person', people_other: '{{count, number}} people', departments_one: '{{count, number}} department', departments_other: '{{count, number}} departments',
    locations_one: '{{count, number}} location', locations_other: '{{count, number}} locations',
  },
  directory: {
    lists: 'Lists of the directory', people: 'People', departments: 'Departments', locations: 'Locations', counts: '{{people}}, {{departments}}, {{locations}}',
    search_people: 'Name, number or job title', search_departments: 'Name or code', search_locations: 'Name or code', any_department: 'Any department', any_location: 'Any location',
    here: 'Works here', left: 'Has left', none_found: 'Nothing matches', none_found_detail: 'Try fewer letters, or take a filter out.', clear: 'Show all',
    nobody: 'The others are not here yet', nobody_detail: 'Everybody who works here will be found in this list, by name, number and department. A file from your personnel system brings them in.', open_list: 'Open as a list',
  },
  person: {
    name: 'Name', number: 'Number', title: 'Job title', department: 'Department', location: 'Location', manager: 'Manager', email: 'E-mail', phone: 'Phone', roles: 'Roles', reports: 'Reports to them',
    add: 'Add a person', added: '{{name}} is in the directory', changed: '{{name}} is changed', change_title: 'Change {{name}}', left: 'They have left. What they did stays in the records.',
    missing: 'This person is not here', missing_detail: 'They may have left, or the address has a slip in it.', locked_one: 'Their sign-in is locked on {{count}} device.', locked_other: 'Their sign-in is locked on {{count}} devices.',
  },
  granting: { none: 'No roles besides being a colleague.', grant: 'Give a role', grant_title: 'Give {{name}} a role', granted: '{{name}} has the role', which: 'Role', choose: 'Choose', of: 'For the department and all below it', department_missing: 'Choose the department.', revoke: 'Take the role', revoke_named: 'Take the role: {{role}}', revoke_title: '{{role}}: take it from {{name}}?' },
  role_of: { COORDINATOR: 'Coordinator for {{department}}', DEPARTMENT_HEAD: 'Head of {{department}}' },
  role_means: {
    ADMINISTRATOR: 'Keeps the directory, working times and roles. Reads no moment’s text.', PROGRAMME_LEAD: 'Reads across all departments, without customers’ contacts.', COORDINATOR: 'Triages the moments of the department and all below it.',
    MANAGER: 'Follows from who reports to them.', DEPARTMENT_HEAD: 'Follows from the department.',
  },
  role_lost: {
    ADMINISTRATOR: 'They can no longer keep the directory, working times and roles. Somebody must remain administrator: the last one keeps the role.', PROGRAMME_LEAD: 'They no longer read across departments.', COORDINATOR: 'They no longer see the moments of the department and those below it, except those that they hold themselves.',
  },
  leaving: {
    action: 'Has left …', title: '{{name}} has left?', confirm: 'Yes, has left', signed_out: 'Signed out everywhere, at once.', secrets: 'Password, PIN, enrolled phones and roles end.',
    held: 'What they hold is offered to the head of {{department}}.', held_plain: 'What they hold is offered to their department’s head.', administrator: 'They are an administrator. Somebody else must be one, too, before they go.', stays: 'What they did stays in the records. If they come back, you can say so here; roles and PIN are then given anew.', done: '{{name}} has left',
  },
  returning: { action: 'Is back …', title: '{{name}} is back?', confirm: 'Yes, is back', detail: 'They are in the directory again, without roles, password and PIN. A new sheet lets them in.', done: '{{name}} is back' },
  sign_in_side: { title: 'Signing in', password: 'Has a password', pin: 'Has a PIN', none: 'Cannot sign in yet', none_how: 'A printed sheet lets them choose a PIN.' },
  lock: { on: 'Locked on {{device}}', strangers: 'Locked on devices where they never signed in', left: 'For {{time}} after too many wrong attempts', lift: 'Lift', lifted: '{{name}} can sign in again' },
  device: {
    used: 'Used {{at}}', enrolled: 'Enrolled {{at}}, not used yet', ended_at: 'Ended {{at}}', end: 'End', end_named: 'End the enrolment of {{label}}', end_title: 'End the enrolment of {{label}}?',
    end_lost: 'Badge and PIN no longer work on it, and whoever is signed in there is signed out. What waits on it to be sent needs somebody to sign in again. A new sheet enrols it anew.',
    end_lost_shared: 'Nobody can sign in on it with badge and PIN any more, and whoever is signed in there is signed out. A manager can make it a shared phone again.', ended: '{{label}} is no longer enrolled',
  },
  sheet: {
    action: 'Print a sheet', title: 'A sheet for {{name}}', open: 'A printed sheet is waiting to be used', works_until: 'Works until {{at}}', what: 'With the code on it, {{name}} makes a phone theirs and chooses a PIN. It works once, within seven days.',
    voids: 'The sheet that was printed before stops working.', ends: '{{name}} is signed out everywhere, and phones enrolled so far are no longer.', told: '{{name}} is told that a sheet was printed.', once: 'The code is shown this once and kept nowhere. Hand the sheet over in person.',
    make: 'Make the sheet', print: 'Print', now: 'Print it now: when you leave this page, the code is gone.', language: 'Language of the sheet', not_yours: 'Only their manager or an administrator prints a sheet.',
    no_address: 'No sheet can be printed here yet', no_address_why: 'The code on a sheet leads a phone to this Throughline, and it has no address that a phone could reach safely.', no_address_how: 'Whoever runs it sets PUBLIC_URL to its https address and starts it again.',
  },
  department: {
    name: 'Name', code: 'Code', code_hint: 'As in your other systems; imports recognise it by its code.', head: 'Head', no_head: 'Nobody', above: 'Part of', above_hint: 'Empty: it stands at the top.', top: 'Nothing: it stands at the top', below: 'Departments in it', people: 'People here and below', directly: 'Directly in it', people_none: 'Nobody works here yet.',
    about: 'About', receivers: 'Told of offers', head_receives: 'The head', head_receives_named: 'Nobody is named: {{name}}, the head, is told.', nobody: 'Nobody', nobody_receives: 'Nobody would hear of an offer', nobody_receives_detail: 'The department has neither a head nor anybody named to be told. What is offered to it lapses.',
    item: '{{name}}, {{people}}', fold: 'Close {{name}}', unfold: 'Show what is in {{name}}', closed: 'Closed', closed_detail: 'This department is closed. Its past stays.', missing: 'This department is not here',
    none: 'No departments yet', none_detail: 'Departments stand here as a tree, each with its head and its people. A file brings them in, or you add the first one.',
    add: 'Add a department', add_below: 'Add a department in it', added: '{{name}} is added', change_title: 'Change {{name}}', changed: '{{name}} is changed', close: 'Close the department', close_title: 'Close {{name}}?', not_empty: '{{name}} cannot be closed yet', not_empty_detail: 'People or departments are still in it. Move them to another department first; then it can be closed.', close_lost: 'Nothing can be offered to it any more, and it leaves the lists. Its past stays, and it can be opened again.',
    closed_done: '{{name}} is closed', reopen: 'Open it again', reopened: '{{name}} is open again',
    receivers_set: 'Who is told', receivers_title: 'Who is told of offers to {{name}}', receivers_what: 'When a moment is offered to the department, these people are told at once, and can read it before anybody accepted.', receiver_more: 'Add somebody', receiver_out: 'Without {{name}}', receivers_changed: 'Saved who is told for {{name}}',
  },
  location: {
    name: 'Name', code: 'Code', code_hint: 'As in your other systems; imports recognise it by its code.', add: 'Add a location', added: '{{name}} is added', changed: '{{name}} is changed', change_title: 'Change {{name}}', missing: 'This location is not here',
    none: 'No locations yet', none_detail: 'Stores, offices and warehouses stand here, each with its time zone and working time. A file brings them in, or you add the first one.', people: 'People here', people_none: 'Nobody works here yet.',
  },
} as const;

export default directoryEn;
