const wordsEn = {
  title: 'Raise an urgent moment',
  back: 'Back to Today',
  what: { label: 'What happened?', hint: 'One sentence is enough', required: 'Write what happened, one sentence is enough.', too_long: '{{count}} characters too many. Shorten it a little.' },
  how_bad: { label: 'How bad is it?', required: 'Choose how bad it is.', CRITICAL: 'The customer cannot go on', HIGH: 'The customer waits and is upset', MEDIUM: 'A bother, but they can go on', LOW: 'It can wait, nobody is harmed' },
  photo: {
    add: 'Add a photo', remove: 'Remove photo {{number}}', shown: 'Photo {{number}}', adding: 'Getting the photo ready', most: 'Five photos at most. The others were left out.',
    too_large: 'That photo is larger than 10 MB, even made smaller. It was left out.', unreadable: 'That file is no picture this phone can read. It was left out.',
  },
  dictate: { start: 'Speak instead of typing', stop: 'Stop listening', listening: 'Listening. Tap the microphone to stop.', refused: 'The microphone is not allowed here. Type instead.', failed: 'Nothing was understood. Try again, or type.' },
  customer: { label: 'Customer', none: 'Add if you know', name: 'Name', reference: 'Order, ticket or customer number', contact: 'How to reach them', contact_hint: 'Telephone or e-mail' },
  where: { label: 'Where', none: 'Add a place', location: 'Location', department: 'Department', unknown: 'Not chosen' },
  channel: {
    label: 'How they came to us', unknown: 'Not chosen', IN_PERSON: 'In person', PHONE: 'By phone', EMAIL: 'By e-mail', CHAT: 'In a chat', WEB: 'On the website', APP: 'In the app',
    SOCIAL: 'On social media', DELIVERY: 'At delivery', OTHER: 'Another way',
  },
  send: { send: 'Send', sending: 'Sending', sign_in: 'Sign in and send' },
  network: {
    online: 'It is seen as soon as you send it.',
    offline_background: 'No network. We keep it and send it by ourselves.',
    offline_opening: 'No network. We keep it and send it when you next open this.',
    offline_nobody: 'No network, and nobody is signed in here. Your words stay on this screen.',
    signed_out: 'You are signed out. Your words and photos stay while you sign in.',
    not_kept: 'It could not be sent, and this phone cannot keep it. Leave this open and try again.',
    no_room: 'It could not be sent, and this phone has no room to keep it. Leave this open and try again.',
  },
  sent: {
    title: 'It is on its way', number: 'Number {{number}}', waits_with: 'It waits with {{place}} until somebody takes it up.', waits: 'It waits until somebody takes it up.', told: 'You will hear who takes it and what the customer was told.',
    follow: 'Follow {{number}}', again: 'Raise another', done: 'Done',
  },
  kept: {
    title: 'Kept on this phone', background: 'It goes out by itself as soon as there is a network. You can close this and put the phone away.',
    opening: 'It goes out when you next open Throughline with a network. This browser cannot send while it is closed.', sealed: 'Sealed: nobody can read it on this phone.',
    clock: 'The customer’s clock runs from now.', arrived: 'It has arrived as {{number}}.',
  },
  waiting: {
    title_one: '{{count}} waits to be sent', title_other: '{{count}} wait to be sent', background: 'Sent in the background', opening: 'Sent when you next open this', now: 'Send now', trying: 'Sending', arrived: 'Arrived: {{numbers}}',
  },
  refused: {
    title_one: '{{count}} could not be sent', title_other: '{{count}} could not be sent', open: 'Open and mend', open_hint: 'The person who wrote it can open it after signing in.', not_yours: 'Somebody else wrote this. Only they can open it.', gone: 'It could not be opened right now. Try again with a network.',
    discard: 'Throw away', discard_sure: 'Throw it away? What was written is lost.', discard_yes: 'Throw away', discard_no: 'Keep it', opened: 'This could not be sent before. Mend it and send it again.',
    why: {
      expired: 'The permission to send it later ran out after seven days.', revoked: 'The permission to send it later was taken back.', author_left: 'Whoever wrote it has left the company, so it is not sent in their name.',
      what_too_long: 'What happened is too long.', invalid: 'Something in it cannot be taken like this.', sealed_wrongly: 'This server cannot open it. It was sealed for another one, or it was damaged.', key_reused: 'It was sent before with other words.',
      photo: 'One of its photos cannot be taken.', too_large: 'It is larger than can be sent.', place: 'The place it names is no longer there.', other: 'The server did not take it ({{code}}).',
    },
  },
  draft: { restored: 'Your words from before are here.', photos_lost: 'Its photos could not be kept. Add them again.', discard: 'Start again' },
  error: { heading: 'Before it can go out', INVALID_INPUT: 'Something in here cannot be taken like this.', KEY_REUSED: 'This was sent already, with other words. Look at your moments before you send it again.', NOT_FOUND: 'The place you chose is no longer there. Choose another.', photo: 'One of the photos cannot be taken. Remove it and send again.', other: 'That did not work. Your words are still here. Try again in a moment.' },
  account: { title: 'Sending without a network', detail: 'What you raise without a network is sent in your name within seven days, even after you signed out. Lost a phone? Take the permission back.', revoke: 'Take back', sure: 'Take back the permission to send later?', lost: 'What still waits on any phone is not sent by itself any more. Its words stay there, sealed, until you open it on that phone and send it again.', done: 'Taken back. This phone has a new permission.' },
  elsewhere: { title: 'This page needs the network', words: 'There is none right now. You can still raise an urgent moment: it is kept and sent later.', retry: 'Try again', raise: 'Raise an urgent moment' },
} as const;

export default wordsEn;

declare global {
  interface WordBook {
    raise: typeof wordsEn;
  }
}
