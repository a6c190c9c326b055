/** Words before the sign-in: signing in, the first start, enrolling a phone. */
const entranceEn = {
  loading: 'Loading',
  language: { choose: 'Language' },
  sign_in: {
    title: 'Sign in to {{organization}}', title_plain: 'Sign in', send: 'Sign in', with_password: 'Sign in with e-mail and password', with_badge: 'Sign in with badge and PIN',
    email: 'E-mail', email_missing: 'Type your e-mail address.', password: 'Password', password_missing: 'Type your password.',
    number: 'Badge number', number_hint: 'It stands on your badge, with all its digits.', number_yours: 'This phone is enrolled for this number.', number_missing: 'Type the number on your badge.',
    pin: 'PIN', pin_missing: 'Type your PIN.',
    forgotten: 'Forgotten? Your manager or an administrator prints you a sheet; with it you choose anew.',
    not_enrolled: 'Badge and PIN work on a phone that was made known to Throughline', not_enrolled_how: 'Your manager prints a sheet for you. Scan the code on it with your phone’s camera, and choose a PIN.', enrol: 'I have a sheet with a code',
  },
  wait: {
    title: 'Wait a moment before the next try', why: 'After several wrong tries each further one waits longer.',
    locked_phone: 'Your sign-in is locked on this phone', locked_browser: 'Your sign-in is locked in this browser',
    who: 'Only for your account, and only here. Your manager or an administrator can lift it at once; then simply try again.', over: 'You can try again now.',
  },
  phone: {
    shared: 'A shared phone. Sign out when you are done.', raise: 'Raise an urgent moment', waiting_one: '{{count}} moment waits here to be sent', waiting_other: '{{count}} moments wait here to be sent',
    sealed_one: 'Sealed: nobody can read it on this phone. It goes out by itself.', sealed_other: 'Sealed: nobody can read them on this phone. They go out by themselves.',
  },
  sample: {
    title: 'Look around', lead: '{{organization}} is a sample: everything in it is made up, and nobody minds what you do. As whom do you want to look?', who: '{{name}} · {{title}}',
    other_ways: 'Other ways to sign in', or: 'or',
  },
  sample_role: {
    FRONTLINE: 'Frontline employee', COORDINATOR: 'Coordinator', DEPARTMENT_MEMBER: 'Member of a department', DEPARTMENT_HEAD: 'Department head', MANAGER: 'Manager', PROGRAMME_LEAD: 'Programme lead', ADMINISTRATOR: 'Administrator',
  },
  first: {
    title: 'Set up Throughline', lead: 'This Throughline is empty. Whoever started it finds a code in the terminal, and makes it theirs with it.',
    code: 'Code from the terminal', code_hint: 'It stands where Throughline was started. Each start prints a new one.', code_missing: 'Type the code that stands in the terminal.',
    what: 'What shall be in it?', what_missing: 'Choose one of the two.', own: 'Our organization', own_detail: 'Empty at first. You become its administrator.', sample: 'A sample organization', sample_detail: 'About 400 people at work, to look around. It can be thrown away later.',
    organization: 'The organization', name: 'Name', time_zone: 'Time zone', time_zone_hint: 'Weeks and figures are counted in it. Each location can have its own.',
    languages: 'Languages that people can choose', languages_missing: 'Choose at least one language.', default_language: 'Whoever chooses none reads',
    administrator: 'You, the first administrator', your_name: 'Your name', your_number: 'Employee number',
    sample_language: 'Language of the sample', sample_wait: 'Making it takes a few seconds. Then you choose as whom to look around.', send_own: 'Set up', send_sample: 'Make the sample organization',
  },
  enrol: {
    title: 'Make this phone yours', lead: 'Choose a PIN. From then on, your badge number and this PIN let you in on this phone.', title_shared: 'Choose your PIN', send_shared: 'Save the PIN and sign in', send: 'Enrol this phone',
    code: 'Code on your sheet', code_hint: 'Four groups of four, under the square code.', code_missing: 'Scan the sheet, or type its code.',
    password: 'Password', wants_password: 'Set a password for a desk, too',
    shared_title: 'This is a shared phone: {{label}}', shared_detail: 'It stays shared. Your PIN works on it from now on, and you are signed out after 15 minutes without use. To enrol your own phone, scan the sheet with that one.',
    again: 'This phone is enrolled for number {{number}}. That ends now.', signed_in: '{{name}} is signed in here and will be signed out.',
    over_title: 'This sheet does not work any more', over_detail: 'It was used, a newer one was printed, or it is older than seven days. Your manager or an administrator prints a new one.', over_again: 'Type another code',
  },
  pin: { choose: 'New PIN', rules: 'At least 6 digits. No rows like 123456, no repeats like 121212, not your badge number: those are tried first.', again: 'The same PIN again', differs: 'The two are not the same.' },
  password: { rules: 'At least 8 characters; a whole sentence is fine. Not one that everybody knows.' },
  rule: {
    required: 'This is needed.', digits: 'Only digits.', minLength: 'This is too short.', maxLength: 'This is too long.', badge: 'Your badge number can be read by everybody. Choose other digits.',
    simple: 'This is among the first that anybody would try. Choose digits without a pattern.', common: 'This is among the first that anybody would try. Choose another one.', own: 'This is your own name, address or number. Choose another one.',
    equals: 'Type it exactly like this: {{name}}', isEmail: 'This is not an e-mail address.', isLength: 'This is empty or too long.', isTimeZone: 'Choose a time zone from the list.', taken: 'This is taken already.', among: 'Choose one of the languages above.', inUse_one: '{{count, number}} person reads a language that you take away. Look at what that means for them, and save again.', inUse_other: '{{count, number}} people read a language that you take away. Look at what that means for them, and save again.',
  },
  refusal: { wrong_code: 'This is not the code in the terminal.', wrong_secret: 'This is not right.', circle_of_people: 'Nobody can report to somebody who, in the end, reports to them.', circle_of_departments: 'A department cannot be part of itself, or of one that is in it.', changed_meanwhile: 'This was changed meanwhile. If you save, yours takes its place.' },
} as const;

export default entranceEn;
