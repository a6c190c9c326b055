import { registerEnumType } from '@nestjs/graphql';

/** How the customer was told. */
export enum ToldHow {
  IN_PERSON = 'in_person',
  PHONE = 'phone',
  EMAIL = 'email',
  MESSAGE = 'message',
  CHAT = 'chat',
  LETTER = 'letter',
  OTHER = 'other',
}

registerEnumType(ToldHow, {
  name: 'ToldHow',
  description: 'How the customer was told.',
  valuesMap: {
    IN_PERSON: { description: 'Face to face.' },
    PHONE: { description: 'On the phone.' },
    EMAIL: { description: 'By e-mail.' },
    MESSAGE: { description: 'By text message.' },
    CHAT: { description: 'In a chat.' },
    LETTER: { description: 'By letter.' },
    OTHER: { description: 'In another way.' },
  },
});
