import type { Words } from '@app/shared-web';
import type factsEn from './facts.en';

const factsZhHans: Words<typeof factsEn> = {
  fact: {
    side: '谁的旅程', horizon: '现状或目标', persona: '经历者',
    channel: '渠道', weight: '对顾客的分量', weightEvidence: '分量的依据', expectation: '顾客的期望', expectationEvidence: '期望的依据', emotion: '顾客的感受', emotionEvidence: '感受的依据',
    minutesPerCase: '每件耗时（分钟）', casesPerMonth: '每月件数', applicationChanges: '每件切换系统次数',
    maturityNow: '当前成熟度', maturityWanted: '目标成熟度', importance: '重要性',
    lifecycle: '生命周期', planOn: '规划始于', phaseInOn: '引入始于', activeOn: '启用于', phaseOutOn: '退出始于', endOfLifeOn: '停用于', functionalFit: '功能适配度', technicalFit: '技术适配度',
    sufferer: '谁受影响', rootCause: '根本原因', severity: '严重程度', minutesLost: '每次损失（分钟）', minutesSource: '时间的来源', occursPer: '次数的算法', occurrences: '发生次数', occurrencesSource: '次数的来源',
    peopleHit: '受影响人数', hourlyRate: '每小时成本', workingDays: '每年工作日',
    customerValue: '顾客价值', businessValue: '业务价值', effort: '投入', savingHours: '每年节省工时', savingMoney: '每年节省金额', oneOffCost: '一次性成本', runningCost: '每年运行成本',
  },
  hint: {
    hourlyRate: '含全部人工成本。不填则用公司的设定。', workingDays: '不填则用公司的设定。', minutesSource: '选“实测”时，取受影响活动的耗时。', occurrencesSource: '选“实测”时，取受影响活动的件数；选“计数”时，取关联的紧急事件。', persona: '例如：布置第一个家的年轻家庭', applicationChanges: '员工在不同系统之间来回切换的次数',
  },
  choice: {
    side: { CUSTOMER: '顾客的', EMPLOYEE: '员工的' },
    horizon: { CURRENT: '现状', FUTURE: '目标' },
    channel: { IN_PERSON: '当面', PHONE: '电话', EMAIL: '邮件', CHAT: '在线聊天', WEB: '网站', APP: 'App', SOCIAL: '社交媒体', DELIVERY: '配送时', OTHER: '其他方式' },
    weight: { MOMENT_THAT_MATTERS: '关键时刻', EFFORTLESS: '应当毫不费力' },
    evidence: { ASSUMED: '推测', PARTLY_KNOWN: '部分已知', MEASURED: '实测' },
    lifecycle: { PLAN: '规划中', PHASE_IN: '引入中', ACTIVE: '使用中', PHASE_OUT: '退出中', END_OF_LIFE: '已停用' },
    sufferer: { CUSTOMER: '顾客', EMPLOYEE: '员工', BOTH: '双方' },
    cause: { SKILL: '技能：个人可以学会', SYSTEM: '系统：须由公司解决' },
    severity: { CRITICAL: '危急', HIGH: '高', MEDIUM: '中', LOW: '低' },
    source: { ESTIMATED: '估计', MEASURED: '实测', COUNTED: '计数' },
    per: { MONTH: '每月总计', PERSON_DAY: '每人每个工作日' },
  },
  level: {
    maturity: { 1: '全凭偶然', 2: '各自重复', 3: '有明确做法', 4: '有衡量', 5: '持续自我改进' },
    importance: { 1: '几乎无关', 2: '有些重要', 3: '重要', 4: '很重要', 5: '决定性' },
    functional: { 1: '碍事', 2: '绕着用', 3: '好用', 4: '无可挑剔' },
    technical: { 1: '有风险', 2: '是负担', 3: '稳健', 4: '先进' },
    value: { 1: '很小', 2: '有一些', 3: '明显', 4: '大', 5: '非常大' },
    effort: { 1: '几天', 2: '几周', 3: '一个季度', 4: '一年', 5: '数年' },
    emotion: { '-3': '绝望', '-2': '生气', '-1': '烦躁', 0: '平淡', 1: '安心', 2: '满意', 3: '惊喜' },
  },
  guidance: {
    maturity: { 1: '要看当时是谁在做。', 2: '各团队用自己的办法反复做。', 3: '有成文的统一做法，教过也照做。', 4: '衡量效果，并据此行动。', 5: '不用督促，一直在变好。' },
    importance: { 1: '顾客察觉不到。', 2: '出问题时才察觉。', 3: '顾客认为理应如此。', 4: '顾客拿它与别家比较。', 5: '顾客因它留下或离开。' },
    functional: { 1: '大家绕开它，另做表格。', 2: '能做，但要复制粘贴、多走步骤。', 3: '能满足工作需要。', 4: '有了它，工作更快更好。' },
    technical: { 1: '无人支持、无人懂，或经常中断。', 2: '能运行，但每次修改又慢又贵。', 3: '有支持、稳定，修改周期合理。', 4: '版本新、有文档、便于与其他系统对接。' },
    value: { 1: '很少有人察觉。', 2: '有人偶尔察觉。', 3: '很多人察觉。', 4: '改变大家对我们的看法。', 5: '决定人们去留。' },
    effort: { 1: '一个团队顺手完成。', 2: '一个团队投入部分时间。', 3: '几个团队，或一次采购。', 4: '需要单独立项。', 5: '由多个项目组成的计划。' },
    emotion: { '-3': '放弃，或四处诉说。', '-2': '会投诉。', '-1': '叹口气继续。', 0: '没有特别的感受。', 1: '一切如预期。', 2: '比预期更好。', 3: '会主动告诉别人。' },
  },
  unit: { minutes: '{{amount}} 分钟', hours: '{{amount}} 小时', days_other: '{{count, number}} 天' },
};

export default factsZhHans;
