import type { ThemeFacts } from '../case';

/** Kitchens, bathrooms and appointments with a planner. */
export const planning = {
  planLostToday: ['medium', 'in_person', 'HIL', 'take ask:DES yes tell:2h done close'],
  plannerIll: ['high', 'in_person', 'KIT', 'take tell:30m note tell done close'],
  printsInMirror: ['medium', 'in_person', 'KIT', 'take ask:DES yes note tell done close'],
  oldPriceNewPlan: ['high', 'in_person', 'AIR', 'take tell:1d ask:PRI no ask:@KIT yes tell done close'],
  windowInTheWay: ['medium', 'phone', 'KIT', 'take note tell done close'],
  chimneyForgotten: ['high', 'phone', 'KIT', 'take tell:2d ask:DES back note tell:1d tell done close'],
  videoCallNoPicture: ['medium', 'web', 'KIT', 'take ask:WEB yes tell done close'],
  planOfSomebodyElse: ['critical', 'email', 'KIT', 'take tell:2h ask:DES yes join:WEB note tell done close'],
  accessibleBath: ['medium', 'in_person', 'LAK', 'take ask:KIT yes tell:1d note tell done close'],
  bookedOnHoliday: ['low', 'web', 'KIT', 'take ask:WEB lapse ask:WEB yes tell done close'],
  doubleBooked: ['high', 'in_person', 'HAR', 'take note tell done close'],
  samplesRunOut: ['low', 'in_person', 'KIT', 'take ask:STK yes done close!'],
  toolCrashesCorner: ['high', 'in_person', 'KIT', 'take ask:DES yes note', '21h'],
  ovenNotInSystem: ['medium', 'in_person', 'RIV', 'take ask:RNG yes tell done close'],
  measureFee: ['medium', 'phone', 'CCX', 'take ask:KIT no note tell done close'],
  rentedFlatReturn: ['high', 'email', 'REL', 'take tell:2d ask:KIT', '3d'],
  frontsTwoGreys: ['medium', 'in_person', 'HIL', 'take ask:QUA yes note tell:2d tell done close'],
  rampForPrams: ['low', 'in_person', 'KIT', '', '3h'],
  signLanguage: ['high', 'in_person', 'PAR', 'take note tell done close'],
  planAsPicture: ['low', 'chat', 'CHA', 'take ask:DES no tell done close'],
  financeForPlan: ['medium', 'in_person', 'STA', 'merge:instalmentsRefused'],
  secondOpinion: ['medium', 'phone', 'CCX', 'take tell:1d ask:@KIT yes tell done close'],
} as const satisfies ThemeFacts;
