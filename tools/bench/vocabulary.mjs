// Words of which the loaded moments are made: some stand in every third moment, some in one of five thousand.

const english = {
  openings: [
    'The customer has waited since nine', 'A customer at the counter', 'The customer on the phone', 'A customer wrote twice', 'The customer came back with the receipt',
    'A family with two children', 'A delivery driver', 'The customer cannot go on', 'An older couple', 'A business customer', 'The customer asks again',
    'Somebody from the store in the city', 'The customer has paid already', 'A regular customer', 'The customer is very upset', 'A courier at the gate',
  ],
  details: [
    'the payment was taken twice', 'the order shows as delivered but never arrived', 'the kitchen worktop is cracked at the sink', 'the invoice names another company',
    'the appointment for the installation was cancelled without a word', 'the gift card is refused at every till', 'the refund of three weeks ago has not arrived',
    'the oven trips the fuse as soon as it heats', 'the parcel was left in the rain', 'the sofa came in the wrong colour', 'the discount was not taken off',
    'the lift in the building is too small for the wardrobe', 'the contract was sent to the old address', 'the mattress smells of smoke', 'the drawers do not close',
    'the warranty is refused though it is still valid', 'the fridge is leaking on the wooden floor', 'the password for the account cannot be set', 'the spare part is missing again',
    'the wheelchair ramp is blocked by pallets', 'the measurement of the kitchen was wrong by ten centimetres', 'the colleague promised a call yesterday',
    'the label on the glass table is wrong', 'the order was split into four deliveries', 'the app shows another person’s order',
  ],
  endings: [
    'They need an answer today.', 'They leave for a journey tomorrow.', 'The store cannot help.', 'They ask for a manager.', 'Nobody calls back.', 'They want their money back.',
    'They have a photo of it.', 'They are waiting at the desk.', 'The driver is still there.', 'The floor is getting wet.', 'They can be reached until six.', 'They would take a replacement.',
  ],
};

const chinese = {
  openings: ['客户在柜台等了一个小时', '一位老客户打来电话', '客户第二次写信来', '客户带着收据回来了', '企业客户很着急', '一位顾客在门口', '客户已经付款', '顾客非常生气'],
  details: [
    '付款被扣了两次', '订单显示已送达但没有收到', '厨房台面有裂缝', '发票抬头写错了', '安装预约被取消了', '礼品卡无法使用', '退款三周还没有到账', '烤箱一开就跳闸',
    '包裹被放在雨里', '沙发颜色不对', '折扣没有扣除', '衣柜进不了电梯', '合同寄到了旧地址', '抽屉关不上', '保修被拒绝', '冰箱漏水到木地板上', '账户密码无法设置', '配件又缺少了',
    '轮椅坡道被堵住', '厨房测量错了十厘米',
  ],
  endings: ['今天必须回复。', '他们明天出门。', '门店无法处理。', '要求见经理。', '没有人回电话。', '要求退钱。', '有照片为证。', '六点之前可以联系。'],
};

/** A rare word, put into one moment of five thousand, and the ones that the search cases ask for. */
export const rareWord = 'defibrillator';
export const askedWords = { common: 'customer', rare: rareWord, chinese: '发票' };

const isChinese = (text) => /\p{Script=Han}/u.test(text);

/** The words of a phrase as the app keeps them: Latin words, pairs of Chinese characters and the characters themselves. */
export function wordsOf(phrase) {
  const runs = phrase.toLowerCase().match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? [];
  return runs
    .flatMap((run) => {
      if (!isChinese(run)) return [run];
      const characters = [...run];
      return [...characters.slice(1).map((character, i) => characters[i] + character), ...characters];
    })
    .join(' ');
}

/** All phrases as parallel arrays, for SQL to choose from. */
export function phrases() {
  const arrays = {};
  for (const [language, parts] of Object.entries({ english, chinese })) {
    for (const [part, texts] of Object.entries(parts)) {
      arrays[`${language}_${part}`] = texts;
      arrays[`${language}_${part}_words`] = texts.map(wordsOf);
    }
  }
  return arrays;
}
