/** Words that both books have: what the directory and the roles are called, and what fields say that other wings borrow. */
const namesEn = {
  nav: { people: 'People' },
  role: { ADMINISTRATOR: 'Administrator', PROGRAMME_LEAD: 'Programme lead', COORDINATOR: 'Coordinator', MANAGER: 'Manager', DEPARTMENT_HEAD: 'Department head' },
  time_zone: { search: 'City, or name of the time' },
} as const;

export default namesEn;
