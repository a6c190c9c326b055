const wordsEn = {
  name: 'Throughline',
  skip: 'Skip to the content',
  nav: { main: 'Main', today: 'Today', more: 'More' },
  find: {
    open: 'Find anything', placeholder: 'A moment, a person, a department, or what you want to do', go: 'Go to', act: 'Do', none: 'Nothing found for “{{words}}”', none_detail: 'Try a number, a name, or fewer words.',
    failed: 'The search does not answer right now.', results_one: '{{count}} found', results_other: '{{count}} found', searching: 'Searching', close: 'Close', keys_move: 'move', keys_open: 'open',
  },
  account: {
    open: 'Your account', language: 'Language', theme: 'Appearance', theme_device: 'As the device', theme_light: 'Light', theme_dark: 'Dark', sign_out: 'Sign out',
    sign_out_failed: 'Signing out did not reach the server. Try again when you are connected.',
  },
  today: {
    title: 'Today', morning: 'Good morning, {{name}}', day: 'Good afternoon, {{name}}', evening: 'Good evening, {{name}}', waits_one: '{{count, number}} thing waits for you', waits_other: '{{count, number}} things wait for you',
    nothing: 'Nothing waits for you', list: 'What waits for you', calm: 'All clear', calm_detail: 'What others ask of you shows up here, most urgent first.',
    settled: 'Settled', unknown: 'Something waits for you here', open: 'Open',
  },
  offline: { none: 'No network. You see what was here before, and what you type is kept.' },
  update: { reload: 'Reload' },
  missing: { title: 'This is not here', detail: 'The address may have a slip in it, the thing may be gone, or it is not for you to see.', today: 'Go to Today' },
  crash: { title: 'This screen broke', detail: 'What you typed is kept. Reload to try again; if it stays, tell your administrator what you did just before.', reload: 'Reload', today: 'Go to Today' },
  start: { loading: 'Loading Throughline', failed: 'Throughline cannot be reached', failed_detail: 'Check your connection. Nothing that you sent is lost.' },
} as const;

export default wordsEn;

declare global {
  interface WordBook {
    shell: typeof wordsEn;
  }
}
