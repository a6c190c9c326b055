/** The pictures of the inventory, in the order in which the index shows them. */
export const pictures = ['heat', 'emotion', 'map', 'portfolio', 'minutes'] as const;
/** One of them. */
export type Picture = (typeof pictures)[number];

/** Where the index is. */
export const indexAt = '/inventory/pictures';

/** Where each picture is. */
export const pictureAt: Record<Picture, string> = {
  heat: `${indexAt}/heat-map`,
  emotion: `${indexAt}/journey`,
  map: `${indexAt}/capabilities`,
  portfolio: `${indexAt}/portfolio`,
  minutes: `${indexAt}/minutes`,
};

