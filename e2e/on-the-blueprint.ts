import type { Locator, Page } from '@playwright/test';

/** An item on the picture. */
export const card = (page: Page, name: string): Locator => page.locator('.react-flow__node').filter({ hasText: name }).first();

/** The stage in whose column an item stands. */
export const columnOf = async (page: Page, name: string): Promise<string | null> => ((await card(page, name).getAttribute('data-id')) ?? '').split('@')[1] ?? null;

/** As a hand does it: press, move a little, then there, and let go. */
export async function drag(page: Page, name: string, to: string): Promise<void> {
  const [from, there] = [await card(page, name).boundingBox(), await card(page, to).boundingBox()];
  const middle = (box: typeof from) => [box!.x + box!.width / 2, box!.y + box!.height / 2] as const;
  await page.mouse.move(...middle(from));
  await page.mouse.down();
  await page.mouse.move(...middle(there), { steps: 12 });
  await page.mouse.up();
}
