// How the largest blueprint opens and moves in a real browser: `npm run bench -- --canvas`.
import { chromium } from '@playwright/test';
import pg from 'pg';
import { ensureChromium, launchArgs } from '../browser.mjs';
import { itemId } from './load-inventory.mjs';
import { tokenOf } from './load.mjs';
import { quantile } from './measure.mjs';
import { startApi } from './servers.mjs';

const ELEMENTS = '.react-flow__node';

/** Opens the blueprint, pans and zooms over all of it, and answers how long it took, how many elements were in the page, and which tasks were long. */
export async function measureCanvas(database) {
  const api = await startApi(database);
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: launchArgs });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.context().addCookies([{ name: 'throughline', value: tokenOf('all'), url: `http://localhost:${api.port}` }]);
    await page.addInitScript(() => {
      globalThis.longTasks = [];
      new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
    });
    const address = `http://localhost:${api.port}/journeys/${await journeyOn(database)}/blueprint`;
    const open = async () => {
      const started = performance.now();
      await page.goto(address);
      await page.locator(ELEMENTS).first().waitFor();
      return performance.now() - started;
    };
    // The first time downloads and compiles; who works here has been here before.
    const first = await open();
    const again = [await open(), await open(), await open()];
    const seen = [];
    const during = async (work) => {
      await page.evaluate(() => void (globalThis.longTasks.length = 0));
      await work();
      return page.evaluate(() => globalThis.longTasks);
    };
    const look = async () => seen.push(await page.locator(ELEMENTS).count());
    await page.mouse.move(800, 500);
    const pan = async (x, y, times) => {
      for (let i = 0; i < times; i++) await page.mouse.wheel(x, y);
      await look();
    };
    const panning = await during(async () => {
      for (let i = 0; i < 12; i++) await pan(60, 0, 15);
      for (let i = 0; i < 6; i++) await pan(0, 60, 15);
    });
    const zooming = await during(async () => {
      for (let i = 0; i < 10; i++) {
        await page.getByRole('button', { name: 'Farther' }).click();
        await page.waitForTimeout(250);
        await look();
      }
      for (let i = 0; i < 10; i++) await pan(60, 30, 10);
    });
    return { first, again: quantile(again, 0.5), most: Math.max(...seen), panning, zooming };
  } finally {
    await browser.close();
    await api.stop();
  }
}

async function journeyOn({ adminUrl }) {
  const db = new pg.Client({ connectionString: adminUrl });
  await db.connect();
  try {
    return (await db.query(`SELECT ${itemId('journey', 1)} AS id`)).rows[0].id;
  } finally {
    await db.end();
  }
}
