/**
 * The client key of one of several things that a form makes: the same for the same form and the same thing, so that a
 * second attempt repeats and does not double. Both are UUIDs, and so is what comes of them.
 */
export function keyFor(formKey: string, id: string): string {
  const [one, other] = [formKey, id].map((uuid) => BigInt(`0x${uuid.replaceAll('-', '')}`)) as [bigint, bigint];
  // an odd factor spreads the second, so that two keys never meet by swapping their parts
  const mixed = BigInt.asUintN(128, one ^ (other * 0x9e3779b97f4a7c15f39cc0605cedc835n));
  const hex = mixed.toString(16).padStart(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
