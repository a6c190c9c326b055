import type { Icon } from '../wing/wing';

/** An icon beside words that say the same: screen readers pass it over. `<Glyph of={IconPlus} />` */
export function Glyph({ of: Icon, size = 18, stroke = 1.75 }: { of: Icon; size?: number; stroke?: number }) {
  return <Icon size={size} stroke={stroke} aria-hidden="true" />;
}
