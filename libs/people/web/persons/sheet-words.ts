import type { ApiLocale } from '@app/shared-web';

/** What stands on a printed sheet, in the language of whoever gets it (which need not be the language of whoever prints it). */
export interface SheetWords {
  tag: string;
  language: string;
  title: string;
  lead: (organization: string) => string;
  steps: readonly string[];
  code: string;
  address: string;
  expires: (date: string) => string;
  once: string;
  yours: string;
  number: string;
}

/** The sheet in every language. Written for somebody who never signed in anywhere before. */
export const sheetWords: Record<ApiLocale, SheetWords> = {
  EN: {
    tag: 'en',
    language: 'English',
    title: 'Your way into Throughline',
    lead: (organization) => `With Throughline you tell ${organization} when a customer needs help that you alone cannot give, and you see what becomes of it.`,
    steps: ['Take your own phone and open its camera.', 'Hold it over the square code, and tap the link that appears.', 'Choose a PIN of at least 6 digits. From then on, your badge number and this PIN let you in.'],
    code: 'No camera? Open the address and type this code:',
    address: 'Address',
    expires: (date) => `This sheet works until ${date}.`,
    once: 'It works once, for you alone. Afterwards, throw it away.',
    yours: 'You did not expect it? Ask your manager: printing it signed you out everywhere else.',
    number: 'Badge number',
  },
  ZH_HANS: {
    tag: 'zh-Hans',
    language: '简体中文',
    title: '登录 Throughline',
    lead: (organization) => `顾客遇到你一个人解决不了的问题时，用 Throughline 告诉${organization}，并随时看到处理进展。`,
    steps: ['拿出你自己的手机，打开相机。', '对准二维码，点击出现的链接。', '设置至少 6 位数字的 PIN 码。以后用工号和这个 PIN 码登录。'],
    code: '没有相机？打开网址，输入代码：',
    address: '网址',
    expires: (date) => `有效期至${date}。`,
    once: '只能使用一次，仅限你本人。用完请丢弃。',
    yours: '不是你要的？请告诉经理：打印它已让你在其他设备上退出登录。',
    number: '工号',
  },
  ZH_HANT: {
    tag: 'zh-Hant',
    language: '繁體中文',
    title: '登入 Throughline',
    lead: (organization) => `顧客遇到你一個人解決不了的問題時，用 Throughline 告訴${organization}，並隨時看到處理進度。`,
    steps: ['拿出你自己的手機，開啟相機。', '對準 QR 碼，點一下出現的連結。', '設定至少 6 位數字的 PIN 碼。之後用員工編號和這組 PIN 碼登入。'],
    code: '沒有相機？開啟網址，輸入代碼：',
    address: '網址',
    expires: (date) => `有效期限至${date}。`,
    once: '只能使用一次，僅限你本人。用完請丟棄。',
    yours: '不是你要的？請告訴主管：列印它已讓你在其他裝置上登出。',
    number: '員工編號',
  },
};
