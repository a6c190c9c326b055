import type { Words } from '@app/shared-web';
import type wordsEn from './words.en';

const wordsZhHant: Words<typeof wordsEn> = {
  nav: { ecosystem: '業務全景' },
  action: { report_pain: '回報痛點', reports: '我的回報' },
  today: { report_by: '{{who}}回報了痛點', report_at: '{{who}}在「{{at}}」回報了痛點' },
  told: {
    pain_confirmed: '你回報的「{{name}}」已確認屬實', pain_worked_on: '你回報的「{{name}}」正在處理', pain_relieved: '你回報的「{{name}}」已緩解，謝謝你。',
    pain_accepted: '你回報的「{{name}}」維持現狀，原因見你的回報。', pain_declined: '你回報的「{{name}}」未採納，原因見你的回報。',
    pain_again: '你回報的「{{name}}」重新開啟', pain_merged: '你的回報已併入「{{name}}」，後續進展會通知你。', pain_removed: '你回報的「{{name}}」已移除',
  },
  finds: { JOURNEY: '旅程', STAGE: '階段', TOUCHPOINT: '接觸點', ACTIVITY: '工作活動', CAPABILITY: '能力', APPLICATION: '應用系統', PAIN_POINT: '痛點', OPPORTUNITY: '改善機會' },
};

export default wordsZhHant;
