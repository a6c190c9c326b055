/** A coded value as it stands in an address: *in-person*. */
export const spoken = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** The known values that a text names, in their own order; what it does not understand it leaves out. */
export const meant = <T extends string>(known: readonly T[], text: string | null): T[] => {
  const said = new Set((text ?? '').split(',').map((each) => each.trim().toUpperCase().replaceAll('-', '_')));
  return known.filter((each) => said.has(each));
};

/** The id that a text is, if it is one. */
export const idIn = (text: string | null): string | null => (text !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text : null);

/** The time that a text is, if it is one. */
export const timeIn = (text: string | null): string | null => (text !== null && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : null);
