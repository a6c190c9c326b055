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
  kind: { JOURNEY: '旅程', STAGE: '階段', TOUCHPOINT: '接觸點', ACTIVITY: '工作活動', CAPABILITY: '能力', APPLICATION: '應用系統', PAIN_POINT: '痛點', OPPORTUNITY: '改善機會' },
  upkeep: {
    waiting: '資產庫：待確認的內容', quality: '資產庫：品質', snapshots: '資產庫：快照',
    within: '{{what}} · {{within}}', confirm: '「{{name}}」仍然屬實嗎？', passed: '{{who}}尚未確認「{{name}}」是否仍然屬實', offer: '{{who}}詢問「{{name}}」是否歸你負責', orphan: '「{{name}}」無人負責，歸你負責嗎？',
    orphans_other: '有 {{count, number}} 項無人負責', more_other: '還有 {{count, number}} 項',
    told: {
      offered: '{{who}}詢問「{{item}}」是否歸你負責', accepted: '「{{item}}」現由{{who}}負責', declined: '{{who}}表示「{{item}}」不歸自己負責', lapsed: '你就「{{item}}」詢問的{{who}}已離職', orphaned: '「{{item}}」無人負責，歸你負責嗎？', orphaned_many_other: '有 {{count, number}} 項無人負責，歸你負責嗎？',
      passed_on: '「{{item}}」是否仍然屬實，至今無人確認', passed_on_many_other: '有 {{count, number}} 項至今無人確認是否仍然屬實',
    },
  },
};

export default wordsZhHant;
