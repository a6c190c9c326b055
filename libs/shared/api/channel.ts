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
