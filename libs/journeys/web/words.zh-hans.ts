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
};

export default wordsZhHans;
