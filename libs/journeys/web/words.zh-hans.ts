import type { Words } from '@app/shared-web';
import type wordsEn from './words.en';

const wordsZhHans: Words<typeof wordsEn> = {
  nav: { ecosystem: '业务全景' },
  action: { report_pain: '上报痛点', reports: '我的上报' },
  today: { report_by: '{{who}}上报了痛点', report_at: '{{who}}在“{{at}}”上报了痛点' },
  told: {
    pain_confirmed: '你上报的“{{name}}”已确认属实', pain_worked_on: '你上报的“{{name}}”正在处理', pain_relieved: '你上报的“{{name}}”已缓解，谢谢你。',
    pain_accepted: '你上报的“{{name}}”维持现状，原因见你的上报。', pain_declined: '你上报的“{{name}}”未采纳，原因见你的上报。',
    pain_again: '你上报的“{{name}}”重新打开', pain_merged: '你的上报已并入“{{name}}”，后续进展会通知你。', pain_removed: '你上报的“{{name}}”已移除',
  },
  finds: { JOURNEY: '旅程', STAGE: '阶段', TOUCHPOINT: '触点', ACTIVITY: '工作活动', CAPABILITY: '能力', APPLICATION: '应用系统', PAIN_POINT: '痛点', OPPORTUNITY: '改进机会' },
  kind: { JOURNEY: '旅程', STAGE: '阶段', TOUCHPOINT: '触点', ACTIVITY: '工作活动', CAPABILITY: '能力', APPLICATION: '应用系统', PAIN_POINT: '痛点', OPPORTUNITY: '改进机会' },
  upkeep: {
    waiting: '资产库：待确认的内容', quality: '资产库：质量', snapshots: '资产库：快照',
    within: '{{what}} · {{within}}', confirm: '“{{name}}”仍然属实吗？', passed: '{{who}}尚未确认“{{name}}”是否仍然属实', offer: '{{who}}询问“{{name}}”是否归你负责', orphan: '“{{name}}”无人负责，归你负责吗？',
    orphans_other: '有 {{count, number}} 项无人负责', more_other: '还有 {{count, number}} 项',
    told: {
      offered: '{{who}}询问“{{item}}”是否归你负责', accepted: '“{{item}}”现由{{who}}负责', declined: '{{who}}表示“{{item}}”不归自己负责', lapsed: '你就“{{item}}”询问的{{who}}已离职', orphaned: '“{{item}}”无人负责，归你负责吗？', orphaned_many_other: '有 {{count, number}} 项无人负责，归你负责吗？',
      passed_on: '“{{item}}”是否仍然属实，至今无人确认', passed_on_many_other: '有 {{count, number}} 项至今无人确认是否仍然属实',
    },
  },
};

export default wordsZhHans;
