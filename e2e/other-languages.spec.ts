import { expect, type Page, test } from '@playwright/test';
import { type Lindenhof, open, phoneSize, startLindenhof } from './lindenhof';
import { expectFinished } from './screens';

test.describe.configure({ timeout: 180_000 });

let lindenhof: Lindenhof;

test.beforeAll(async () => {
  lindenhof = await startLindenhof();
});
test.afterAll(() => lindenhof.stop());

/** What each screen says, so that the story knows it is there, and that nobody mixed up the two ways of writing. */
const languages = [
  {
    tag: 'zh-Hans', name: '简体中文', locale: 'ZH_HANS', email: '邮箱', password: '密码', signIn: '登录Lindenhof', send: '登录', today: /^(早上好|下午好|晚上好)，/, board: '紧急事件', what: '发生了什么？', critical: '顾客无法继续', raise: '发送', sent: '已经发出', words: '顾客在网上付了款，门店找不到订单。',
    other: /[門顧經鬧開閉訊資設預認證時發網]/,
  },
  {
    tag: 'zh-Hant', name: '繁體中文', locale: 'ZH_HANT', email: '電子郵件', password: '密碼', signIn: '登入Lindenhof', send: '登入', today: /^(早安|午安|晚安)，/, board: '緊急事件', what: '發生了什麼事？', critical: '顧客無法繼續', raise: '送出', sent: '已經送出', words: '顧客在網路上付了款，門市找不到訂單。',
    other: /[门顾经闹开闭讯资设预认证时发网]/,
  },
] as const;

for (const language of languages)
  test(`every screen of the loop speaks ${language.name}`, async ({ browser }) => {
    const page = await open(browser, phoneSize, { locale: language.tag === 'zh-Hans' ? 'zh-CN' : 'zh-TW' });
    await page.goto(lindenhof.address);
    await expect(page.getByRole('heading', { name: language.signIn })).toBeVisible();
    await expectSpoken(page, language, 'sign-in');

    await page.getByRole('textbox', { name: language.email }).fill(lindenhof.carla.email);
    await page.getByLabel(language.password, { exact: true }).fill(lindenhof.carla.password);
    await page.getByRole('button', { name: language.send, exact: true }).click();
    await expect(page.getByRole('navigation')).toBeVisible();
    await page.evaluate(async (locale) => {
      const query = 'mutation ($locale: Locale!) { setMyLocale(locale: $locale) { locale } }';
      await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'x-throughline': '1' }, body: JSON.stringify({ query, variables: { locale } }) });
    }, language.locale);
    await page.reload();
    await expect(page.getByRole('heading', { name: language.today })).toBeVisible();

    await page.goto(`${lindenhof.address}/raise`);
    await page.getByLabel(language.what).fill(language.words);
    await page.getByRole('radio', { name: language.critical }).check();
    await expectSpoken(page, language, 'raise');
    await page.getByRole('button', { name: language.raise, exact: true }).click();
    await expect(page.getByRole('heading', { name: language.sent })).toBeVisible();
    await expectSpoken(page, language, 'raised');
    const number = (await page.getByText(/^UM-\d+$/).textContent())!;

    await page.goto(lindenhof.address);
    await expect(page.getByText(language.words).first()).toBeVisible();
    await expectSpoken(page, language, 'today');
    await page.goto(`${lindenhof.address}/moments`);
    await expect(page.getByRole('heading', { name: language.board })).toBeVisible();
    await expect(page.getByText(language.words)).toBeVisible();
    await expectSpoken(page, language, 'board');
    await page.goto(`${lindenhof.address}/moments/${number}`);
    await expect(page.getByText(language.words)).toBeVisible();
    await expectSpoken(page, language, 'moment');
    await page.goto(`${lindenhof.address}/inbox`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectSpoken(page, language, 'inbox');
    await page.goto(`${lindenhof.address}/account`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectSpoken(page, language, 'account');
  });

/** Names of people and places, and what these stories typed, stay as they are. */
const ours = /Throughline|Lindenhof|Mia|Okafor|Carla|Brandt|Ann|Adler|Riverside store|Stores|Checkout|Payments|Delivery|Coordinator|English|简体中文|繁體中文|UM-\d+|PIN|CSV|Chrome|Linux|node|Ctrl|Esc|Enter|Space|carla@lindenhof\.example|\b[A-Z]{1,2}\b/g;

async function expectSpoken(page: Page, { tag, other }: (typeof languages)[number], name: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
  await expectFinished(page, `${name}-${tag}`);
  const typed = languages.map(({ words }) => words).join('|');
  const shown = (await page.locator('body').innerText()).replace(new RegExp(typed, 'g'), '').replace(ours, '');
  expect(/[a-z]{3,}/i.exec(shown)?.[0], `English on ${page.url()}: ${shown}`).toBeUndefined();
  expect(other.exec(shown)?.[0], `the other way of writing on ${page.url()}`).toBeUndefined();
}
