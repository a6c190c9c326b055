import type { NamePool } from '../language';

/** Names as people in a mainland company have them today, of three generations. */
export const pools: readonly NamePool[] = [
  {
    family: [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜戴夏钟汪魏任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'],
    given: '建国 秀兰 志强 桂英 文军 丽华 海燕 永强 春梅 国栋 晓东 雪梅 立新 玉珍 红霞 俊杰 佳怡 浩然 雨桐 梓涵 思远 欣妍 子轩 梦瑶 嘉豪 诗涵 宇航 静雯 晨曦 雅琪 明哲 若曦 天佑 可馨 博文 紫萱 泽宇 语嫣 一鸣 晓彤 志鹏 婷婷 少华 丹丹 振宇 莉莉 伟东 晶晶 启航 素芬 景行 月华 承志 兰芝 向东 凤霞 卫国 小敏 开元 亚楠 家辉 淑珍 长青 美玲 鹏飞 艳红 学文 慧敏 大伟 思琪 江涛 倩倩 宏伟 云霞 瑞雪 冬梅 新宇 芳芳 剑锋 爱华'.split(' '),
  },
];
