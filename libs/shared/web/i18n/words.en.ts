import type { ErrorCode } from '../api/fault';

const wordsEn = {
  who: { you: 'You', nobody: 'No one', left: 'has left', engine: 'Throughline', import: 'Brought in' },
  severity: { CRITICAL: 'Critical', HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low', none: 'Not known' },
  clock: { left: '{{time}} left', over: '{{time}} over', waited: 'Waited {{time}}' },
  action: {
    close: 'Close', close_dialog: 'Close this window', cancel: 'Cancel', back: 'Back', more: 'More', undo: 'Undo', retry: 'Try again',
    open_page: 'Open on its own page', clear: 'Clear', show_more: 'Show more', select: 'Select', dismiss: 'Dismiss', messages: 'Messages',
  },
  table: {
    down: 'Move down', up: 'Move up', open: 'Open', check: 'Select',
    loading: 'Loading', rows_one: '{{count, number}} row', rows_other: '{{count, number}} rows', selected_one: '{{count, number}} selected', selected_other: '{{count, number}} selected',
    select_row: 'Select this row', select_all: 'Select all shown', more_failed: 'The next rows did not come.',
  },
  filter: { take_out: 'Without the filter {{name}}', open: 'open', search: 'search', all: 'all keys' },
  picker: { none: 'Nothing found for “{{words}}”', type: 'Type to search', searching: 'Searching', person: 'Name or number', department: 'Department', location: 'Location or code' },
  form: {
    optional: 'optional', kept: 'What you typed is kept.', restored: 'Your draft from before is here.', discard: 'Start again', errors_one: 'One thing needs another look', errors_other: '{{count}} things need another look',
    show_password: 'Show', hide_password: 'Hide', saving: 'Sending', left: '{{count}} characters left',
  },
  rule: {
    required: 'This is needed.', too_short: 'At least {{min}} characters.', too_long: 'At most {{max}} characters.', email: 'This is not an e-mail address.', taken: 'This is taken already.',
    unknown: 'This cannot be found.', future: 'This lies in the future.', past: 'This lies in the past.', too_small: 'At least {{min}}.', too_large: 'At most {{max}}.', pattern: 'This is not in the expected form.',
    common: 'This is one of the first that anybody would try.', text: 'This holds a character that cannot be kept. Delete it and type it again.', owner: 'They answer for it already. Choose somebody else.', head: 'Nobody heads this department now. Ask a person.', other: 'This cannot be taken like this.',
  },
  error: {
    INVALID_INPUT: { what: 'Something in here cannot be taken like this', next: 'The fields below say what.' },
    NOT_FOUND: { what: 'This is not here', next: 'It may have been removed, or it is not for you to see.' },
    NOT_ALLOWED: { what: 'This is not yours to do', next: 'Whoever holds it, or an administrator, can.' },
    SIGNED_OUT: { what: 'You are signed out', next: 'Sign in again; you come back to this place.' },
    STALE: { what: 'Somebody changed this while you looked at it', what_by: '{{by}} changed this while you looked at it ({{at}})', next: 'Look at what is new, then do it again.' },
    CONFLICT: { what: 'This clashes with something that is there already', next: 'Change it and try again.' },
    REMOVED: { what: '“{{name}}” is not there any more', next: 'Somebody removed or merged it meanwhile. Look again, and go on with what is there.' },
    KEY_REUSED: { what: 'This was sent already, with other words', next: 'See what was saved before you send it again.' },
    TOO_MANY_ATTEMPTS: { what: 'Too many attempts on this device', next: 'Wait a little, or ask your manager to lift the lock.' },
    WRONG_CREDENTIALS: { what: 'That did not match', next: 'Check both and try again.' },
    LIMIT_EXCEEDED: { what: 'This is more than can be done at once', next: 'Try it with less.' },
    UNAVAILABLE: { what: 'Throughline does not answer right now', next: 'Try again in a moment.' },
    NOT_SET_UP: { what: 'Throughline has not been set up yet', next: 'The first administrator does that.' },
    INTERNAL: { what: 'Something went wrong on our side', next: 'Try again. If it stays, tell your administrator the number {{requestId}}.' },
    WRONG_CODE: { what: 'This is not the code in the terminal', next: 'Each start prints a new one. Type the one that stands there now.' },
    ALREADY_SET_UP: { what: 'Throughline was set up before', next: 'Sign in.' },
    DEVICE_NOT_ENROLLED: { what: 'Badge and PIN do not work on this device yet', next: 'Ask your manager for a sheet, and scan the code on it here.' },
    SHEET_NOT_VALID: { what: 'This sheet does not work any more', next: 'It was used, a newer one was printed, or it is older than seven days. Ask your manager for a new one.' },
    PUBLIC_URL_MISSING: { what: 'No sheet can be printed yet', next: 'A phone that scans it must find Throughline. Whoever runs the server sets PUBLIC_URL to its https address and starts it again.' },
    SEND_TOKEN_NOT_VALID: { what: 'This may not be sent from here any more', next: 'Sign in as the person who wrote it, and send it again.' },
    ENVELOPE_NOT_VALID: { what: 'This cannot be opened here', next: 'It was sealed for another server, or it was damaged on the way. Write it again.' },
    FILE_TOO_LARGE: { what: 'This file is larger than {{megabytes}} MB', next: 'Choose a smaller one, or split it.' },
    FILE_TYPE_REFUSED: { what: 'This file is not of a kind that is taken', next: 'Choose a picture in JPEG, PNG or WebP.' },
    BAD_QUERY: { what: 'This screen and the server do not understand each other', next: 'Reload the page. If it stays, tell your administrator.' },
    ALREADY_ACCEPTED: { what: 'Somebody was faster and accepted it', next: 'There is nothing left to do for you.' },
    OFFER_NOT_OPEN: { what: 'This offer is no longer open', next: 'It was answered, taken back, or its time ran out.' },
    WRONG_STATE: { what: 'This cannot be done any more', next: 'It has moved on meanwhile. Look at where it stands now.' },
    NO_NETWORK: { what: 'There is no network', next: 'Try again when you are connected.' },
    UNKNOWN: { what: 'That did not work', next: 'Try again in a moment.' },
  },
  keys: { title: 'Keys', off: 'Single keys', off_detail: 'Switch off when you use speech input', sheet: 'Show all keys' },
  timeline: { title: 'What happened so far', more: 'Show earlier', removed: 'removed' },
  live: { live: 'Live', reconnecting: 'Reconnecting', offline: 'Offline' },
  figure: { open: 'Open the rows behind it', part: '{{total}}, of which you may open {{open}}' },
} as const satisfies { error: Record<ErrorCode, { what: string; what_by?: string; next: string }>; [rest: string]: object };

export default wordsEn;

declare global {
  interface WordBook {
    shared: typeof wordsEn;
  }
}
