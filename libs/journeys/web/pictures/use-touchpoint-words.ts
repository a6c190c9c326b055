import { useWords, type Icon } from '@app/shared-web';
import { IconBrandHipchat, IconBuildingStore, IconDeviceMobile, IconDots, IconFeather, IconHeartHandshake, IconMail, IconPhone, IconShare, IconTruckDelivery, IconWorld } from '@tabler/icons-react';
import type { Channel, TouchpointWeight } from '../journeys.generated';

/** The mark of each channel. */
export const channelIcons: Record<Channel, Icon> = {
  IN_PERSON: IconBuildingStore, PHONE: IconPhone, EMAIL: IconMail, CHAT: IconBrandHipchat, WEB: IconWorld, APP: IconDeviceMobile, SOCIAL: IconShare, DELIVERY: IconTruckDelivery, OTHER: IconDots,
};

/** The mark of how much a touchpoint weighs. */
export const weightIcons: Record<TouchpointWeight, Icon> = { MOMENT_THAT_MATTERS: IconHeartHandshake, EFFORTLESS: IconFeather };

/** What is said of touchpoints, in the words of their forms. */
export function useTouchpointWords() {
  const inventory = useWords('inventory');
  return {
    channel: (channel: Channel) => inventory(`choice.channel.${channel}`),
    weight: (weight: TouchpointWeight) => inventory(`choice.weight.${weight}`),
  };
}
