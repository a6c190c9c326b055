import type { Words } from '@app/shared-web';
import type factsEn from './facts.en';

const factsZhHant: Words<typeof factsEn> = {
  fact: {
    side: '誰的旅程', horizon: '現況或目標', persona: '經歷者',
    channel: '管道', weight: '對顧客的分量', weightEvidence: '分量的依據', expectation: '顧客的期望', expectationEvidence: '期望的依據', emotion: '顧客的感受', emotionEvidence: '感受的依據',
    minutesPerCase: '每件耗時（分鐘）', casesPerMonth: '每月件數', applicationChanges: '每件切換系統次數',
    maturityNow: '目前成熟度', maturityWanted: '目標成熟度', importance: '重要性',
    lifecycle: '生命週期', planOn: '規劃始於', phaseInOn: '導入始於', activeOn: '啟用於', phaseOutOn: '退出始於', endOfLifeOn: '停用於', functionalFit: '功能適配度', technicalFit: '技術適配度',
    sufferer: '誰受影響', rootCause: '根本原因', severity: '嚴重程度', minutesLost: '每次損失（分鐘）', minutesSource: '時間的來源', occursPer: '次數的算法', occurrences: '發生次數', occurrencesSource: '次數的來源',
    peopleHit: '受影響人數', hourlyRate: '每小時成本', workingDays: '每年工作日',
    customerValue: '顧客價值', businessValue: '業務價值', effort: '投入', savingHours: '每年節省工時', savingMoney: '每年節省金額', oneOffCost: '一次性成本', runningCost: '每年運作成本',
  },
  hint: {
    hourlyRate: '含全部人事成本。留空則採用公司的設定。', workingDays: '留空則採用公司的設定。', minutesSource: '選「實測」時，取受影響活動的耗時。', occurrencesSource: '選「實測」時，取受影響活動的件數；選「計數」時，取關聯的緊急事件。', persona: '例如：布置第一個家的年輕家庭', applicationChanges: '員工在不同系統之間來回切換的次數',
  },
  choice: {
    side: { CUSTOMER: '顧客的', EMPLOYEE: '員工的' },
    horizon: { CURRENT: '現況', FUTURE: '目標' },
    channel: { IN_PERSON: '當面', PHONE: '電話', EMAIL: '電子郵件', CHAT: '線上聊天', WEB: '網站', APP: 'App', SOCIAL: '社群媒體', DELIVERY: '配送時', OTHER: '其他方式' },
    weight: { MOMENT_THAT_MATTERS: '關鍵時刻', EFFORTLESS: '應當毫不費力' },
    evidence: { ASSUMED: '推測', PARTLY_KNOWN: '部分已知', MEASURED: '實測' },
    lifecycle: { PLAN: '規劃中', PHASE_IN: '導入中', ACTIVE: '使用中', PHASE_OUT: '退出中', END_OF_LIFE: '已停用' },
    sufferer: { CUSTOMER: '顧客', EMPLOYEE: '員工', BOTH: '雙方' },
    cause: { SKILL: '技能：個人可以學會', SYSTEM: '系統：須由公司解決' },
    severity: { CRITICAL: '危急', HIGH: '高', MEDIUM: '中', LOW: '低' },
    source: { ESTIMATED: '估計', MEASURED: '實測', COUNTED: '計數' },
    per: { MONTH: '每月總計', PERSON_DAY: '每人每個工作日' },
  },
  level: {
    maturity: { 1: '全憑偶然', 2: '各自重複', 3: '有明確做法', 4: '有衡量', 5: '持續自我改善' },
    importance: { 1: '幾乎無關', 2: '有些重要', 3: '重要', 4: '很重要', 5: '決定性' },
    functional: { 1: '礙事', 2: '繞著用', 3: '好用', 4: '無可挑剔' },
    technical: { 1: '有風險', 2: '是負擔', 3: '穩健', 4: '先進' },
    value: { 1: '很小', 2: '有一些', 3: '明顯', 4: '大', 5: '非常大' },
    effort: { 1: '幾天', 2: '幾週', 3: '一季', 4: '一年', 5: '數年' },
    emotion: { '-3': '絕望', '-2': '生氣', '-1': '煩躁', 0: '平淡', 1: '安心', 2: '滿意', 3: '驚喜' },
  },
  guidance: {
    maturity: { 1: '要看當時是誰在做。', 2: '各團隊用自己的辦法反覆做。', 3: '有成文的統一做法，教過也照做。', 4: '衡量效果，並據此行動。', 5: '不用督促，一直在變好。' },
    importance: { 1: '顧客察覺不到。', 2: '出問題時才察覺。', 3: '顧客認為理應如此。', 4: '顧客拿它與別家比較。', 5: '顧客因它留下或離開。' },
    functional: { 1: '大家繞開它，另做表格。', 2: '能做，但要複製貼上、多走步驟。', 3: '能滿足工作需要。', 4: '有了它，工作更快更好。' },
    technical: { 1: '無人支援、無人懂，或經常中斷。', 2: '能運作，但每次修改又慢又貴。', 3: '有支援、穩定，修改週期合理。', 4: '版本新、有文件、便於與其他系統介接。' },
    value: { 1: '很少有人察覺。', 2: '有人偶爾察覺。', 3: '很多人察覺。', 4: '改變大家對我們的看法。', 5: '決定人們去留。' },
    effort: { 1: '一個團隊順手完成。', 2: '一個團隊投入部分時間。', 3: '幾個團隊，或一次採購。', 4: '需要單獨立案。', 5: '由多個專案組成的計畫。' },
    emotion: { '-3': '放棄，或四處訴說。', '-2': '會客訴。', '-1': '嘆口氣繼續。', 0: '沒有特別的感受。', 1: '一切如預期。', 2: '比預期更好。', 3: '會主動告訴別人。' },
  },
  unit: { minutes: '{{amount}} 分鐘', hours: '{{amount}} 小時', days_other: '{{count, number}} 天' },
};

export default factsZhHant;
