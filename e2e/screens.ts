import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { join } from 'node:path';

const themes = ['light', 'dark'] as const;
const sizes = [{ width: 360, height: 740 }, { width: 1440, height: 900 }];

/** No violation that axe knows of, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of themes) {
    await look(page, colorScheme);
    await expectNoViolations(page, colorScheme);
  }
  await page.emulateMedia({ colorScheme: null });
}

async function expectNoViolations(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`).join('\n  ')}`);
  expect(found, `what axe finds at ${page.url()}, ${where}`).toEqual([]);
}

// They take a third of the time of a story, and are for whoever wants to look.
const wantsPictures = Boolean(process.env['PICTURES']);

/**
 * A screen as it must look to everybody: nothing sticks out at the side, no words are missing, axe finds nothing.
 * With PICTURES=1, pictures of it, on a phone and at a desk, in light and dark, go to test-results/screens.
 */
export async function expectFinished(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const size of sizes) {
    await page.setViewportSize(size);
    await settled(page);
    await expectNothingSticksOut(page, size.width);
    const isOwnSize = size.width === before?.width;
    for (const colorScheme of isOwnSize || wantsPictures ? themes : []) {
      await look(page, colorScheme);
      if (isOwnSize) await expectNoViolations(page, `${name}, ${colorScheme}`);
      if (wantsPictures) await page.screenshot({ path: join('test-results/screens', story(), `${name}-${size.width}-${colorScheme}.png`) });
    }
  }
  await expectWords(page);
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
  await settled(page);
}

const story = (): string => test.info().file.replace(/^.*\/|\.spec\.ts$/g, '');

/** As on a device that is set to light or dark. */
async function look(page: Page, colorScheme: (typeof themes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
  // colours that are handed down change one level after the other
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

/** Skeletons have gone, fonts are there, and what a change of size sets off has been drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  await expect(page.locator('[class*="skeleton"]')).toHaveCount(0);
}

/** A change of size is followed by the page one step later. */
async function expectNothingSticksOut(page: Page, width: number): Promise<void> {
  const widest = () => page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth));
  await expect.poll(widest, `how wide ${page.url()} is, where ${width} px are there`).toBeLessThanOrEqual(width);
}

const looksLikeKey = (text: string): boolean => /^[a-z][a-z_]*(\.[a-zA-Z_]+)+$/.test(text) && !text.endsWith('.csv');

/** No text that looks like the key of a text, and no gap that was not filled. */
export async function expectWords(page: Page): Promise<void> {
  const shown = await page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
    for (const element of document.querySelectorAll('[aria-label],[placeholder],[title],[alt]'))
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) texts.push(element.getAttribute(name) ?? '');
    return texts.map((text) => text.trim()).filter(Boolean);
  });
  expect(shown.filter((text) => looksLikeKey(text) || /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object /.test(text))).toEqual([]);
}
