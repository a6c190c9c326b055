import { registerEnumType } from '@nestjs/graphql';

/** Where the customer is, or came from. */
export enum Channel {
  IN_PERSON = 'in_person',
  PHONE = 'phone',
  EMAIL = 'email',
  CHAT = 'chat',
  WEB = 'web',
  APP = 'app',
  SOCIAL = 'social',
  DELIVERY = 'delivery',
  OTHER = 'other',
}

registerEnumType(Channel, {
  name: 'Channel',
  description: 'Where the customer is, or came from.',
  valuesMap: {
    IN_PERSON: { description: 'In front of us.' },
    PHONE: { description: 'On the phone.' },
    EMAIL: { description: 'By e-mail.' },
    CHAT: { description: 'In a chat.' },
    WEB: { description: 'On the web site.' },
    APP: { description: 'In the app.' },
    SOCIAL: { description: 'On a social network.' },
    DELIVERY: { description: 'At a delivery.' },
    OTHER: { description: 'Elsewhere.' },
  },
});

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
