import { ToldHow } from '../told-how';
import type { ChannelWord } from './case';

/** How a customer is told for the first time, and after that, by how they came to us. */
export const howTold: Record<ChannelWord, readonly [first: ToldHow, later: ToldHow]> = {
  in_person: [ToldHow.IN_PERSON, ToldHow.PHONE],
  phone: [ToldHow.PHONE, ToldHow.PHONE],
  email: [ToldHow.EMAIL, ToldHow.EMAIL],
  chat: [ToldHow.CHAT, ToldHow.MESSAGE],
  web: [ToldHow.CHAT, ToldHow.EMAIL],
  app: [ToldHow.MESSAGE, ToldHow.MESSAGE],
  social: [ToldHow.MESSAGE, ToldHow.MESSAGE],
  delivery: [ToldHow.IN_PERSON, ToldHow.PHONE],
  other: [ToldHow.OTHER, ToldHow.OTHER],
};
