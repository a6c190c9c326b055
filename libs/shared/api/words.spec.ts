import { describe, expect, it } from '@jest/globals';
import { searchQuery, searchWords } from './words';

describe('words that can be found', () => {
  it.each([
    ['Paid online, cannot collect', ['paid', 'online', 'cannot', 'collect']],
    ['客户无法支付订单', ['客户', '户无', '无法', '法支', '支付', '付订', '订单', '客', '单']],
    ['顧客無法付款', ['顾客', '无法', '付款']],
    ['订单A12取消', ['订单', 'a12', '取消']],
    ['UM-1042', ['um', '1042']],
    ['ＰＡＹ', ['pay']],
  ])('splits %s', (text, words) => {
    expect(searchWords(text).split(' ')).toEqual(expect.arrayContaining(words));
  });

  it.each([
    ['refund lat', "'refund' & 'lat':*"],
    ['訂單', "'订单'"],
    ['支付订单', "'支付' & '付订' & '订单'"],
    ["'; drop", "'drop':*"],
    ['…', ''],
  ])('asks for %s', (text, query) => {
    expect(searchQuery(text)).toBe(query);
  });
});
