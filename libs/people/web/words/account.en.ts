/** Words of one's own account. */
const accountEn = {
  account: {
    title: 'Your account', my_page: 'Your page in the directory', reading: 'Language and appearance', look: 'Appearance', look_device: 'As the device', look_light: 'Light', look_dark: 'Dark', secrets: 'How you sign in', devices: 'Your phones', no_devices: 'No phone of yours is enrolled', no_devices_detail: 'Your manager prints a sheet; scan it with your phone.',
    password_for: 'At a desk, with your e-mail address', no_password: 'You have none yet', pin_for: 'On enrolled phones, with your badge number', no_pin: 'You have none yet', change_password: 'Change password', set_password: 'Set a password', change_pin: 'Change PIN', set_pin: 'Set a PIN',
    set: 'Set', present_password: 'Your present password', present_pin: 'Your present PIN', new_password: 'New password', ends_others: 'Wherever else you are signed in, you are signed out.', password_changed: 'Your password is changed', pin_changed: 'Your PIN is changed',
  },
  session: {
    title: 'Where you are signed in', here: 'Here', kind: { DESK: 'Browser', PERSONAL: 'Your phone', SHARED: 'Shared phone' }, used: 'used {{at}}', end: 'End', end_named: 'End the session: {{label}}', ended: 'Signed out: {{label}}', end_all: 'End all others',
    end_all_title_one: 'End {{count}} other session?', end_all_title_other: 'End {{count}} other sessions?', end_all_lost: 'You are signed out there at once. Here you stay.', all_ended: 'You are signed in only here now',
  },
} as const;

export default accountEn;
