import type { NamePool } from '../language';

/** Names as people in a Taiwanese company have them today, of three generations. */
export const pools: readonly NamePool[] = [
  {
    family: [...'陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓阮馬董溫唐藍石蔣古紀姚連馮歐程湯田康姜白汪尤巫鄒涂龔嚴韓袁'],
    given: '志豪 淑芬 建宏 雅婷 俊傑 怡君 家豪 美玲 宗翰 佳蓉 承翰 詩涵 冠廷 欣怡 柏宇 宜庭 志明 麗華 文雄 秀琴 彥廷 雅雯 哲瑋 佩珊 信宏 惠如 明哲 思妤 育誠 筱涵 國華 淑貞 正雄 玉蘭 振宇 郁婷 偉倫 靜宜 智凱 雅惠 宏儒 婉婷 品睿 子晴 宥廷 羽彤 家瑋 心怡 世傑 鈺婷 政達 珮瑜 聖文 曉萍 立偉 嘉玲 崇恩 憶如 耀德 慧君 錦龍 月娥 文彬 素珍 昱翔 韻如 秉宏 芷瑄 孟儒 凱琳 士賢 依潔 敬堯 若芸 奕辰 巧玲 永昌 春美 瑞祥 碧雲'.split(' '),
  },
];
