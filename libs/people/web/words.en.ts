import names from './words/names.en';

const wordsEn = {
  ...names,
  finds: { person: 'People', department: 'Departments', location: 'Locations' },
  told: {
    sheet_printed: 'A new sheet was printed for you', sheet_printed_detail: 'You did not expect that? Tell your manager at once: whoever holds it can sign in as you.',
    role_granted: 'You now have the role {{role}}', role_granted_of: 'You now have the role {{role}} for {{department}}', role_revoked: 'You no longer have the role {{role}}', role_revoked_of: 'You no longer have the role {{role}} for {{department}}',
  },
  action: { import: 'Bring in a file', add_person: 'Add a person', settings: 'Organization settings', account: 'Your account', shared_phone: 'Make this a shared phone' },
} as const;

export default wordsEn;

declare global {
  interface WordBook {
    people: typeof wordsEn;
  }
}
