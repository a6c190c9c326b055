import type { Words } from '@app/shared-web';
import type upkeepEn from './pages.en';

const upkeepZhHant: Words<typeof upkeepEn> = {
  title: '定期確認',
  subtitle: '需要你和你的團隊處理的事項，讓資產庫始終可信',
  act: { still_true: '仍然屬實', changed: '有變動，前往修改', gone: '已不存在，移除', not_mine: '不歸我負責，詢問他人', ask: '詢問其他人', take_back: '不再詢問{{who}}', accept: '歸我負責', decline: '不歸我', see: '查看', more: '「{{name}}」的其他操作', about: '{{act}}：{{name}}' },
  done: { taken_back: '已收回', confirmed: '已確認「{{name}}」仍然屬實', accepted: '「{{name}}」現在由你負責', stale: '「{{name}}」剛被修改過，請先查看再確認。', answered: '這次詢問剛已回覆或收回。' },
  nav: { label: '資產庫維護', waiting: '待處理', quality: '品質', snapshots: '快照' },
  mine: { title: '仍然屬實嗎？', hint: '14 天內未回覆的內容會轉給你的主管。', passed: '你未回覆，已轉給{{who}}', passed_leads: '你未回覆，已轉給專案負責人', none: '目前沒有待確認的內容', none_detail: '由你負責的內容到了該複核的時候，會出現在這裡。' },
  people: { title: '你的部屬', passed: '{{who}}未回覆', due: '等待{{who}}確認' },
  leads: { title: '無人負責', passed: '{{who}}未回覆，且沒有直屬主管', silent: '{{why}}，已詢問{{who}}，尚未回覆' },
  asked: { title: '歸你負責嗎？', by: '{{who}}詢問', NO_OWNER: '沒有負責人，而你主管{{department}}', OWNER_LEFT: '負責人已離職，而你主管{{department}}', DEPARTMENT_GONE: '所屬部門已裁撤，而你主管{{department}}' },
  sent: { title: '你送出的詢問', state: '{{to}}：{{state}}', OPEN: '尚未回覆', ACCEPTED: '已接受', DECLINED: '已婉拒', TAKEN_BACK: '已收回', LAPSED: '已離職', take_back: '收回' },
  orphan: { NO_OWNER: '沒有負責人', OWNER_LEFT: '負責人已離職', DEPARTMENT_GONE: '所屬部門已裁撤' },
  item: {
    title: '是否屬實', confirmed: '{{who}}於{{ago}}確認', never: '尚無人確認', due: '下次確認：{{when}}', due_now: '該複核了', passed: '負責人未回覆，已轉給{{who}}', passed_leads: '負責人未回覆，已轉給專案負責人',
    asked: '正在詢問{{to}}是否歸其負責', orphan: '無人負責：{{why}}', missing: '尚未填寫：{{facts}}',
  },
  offer: {
    title: '「{{name}}」歸誰負責？', keeps: '對方接受之前，仍由{{owner}}負責。', keeps_yours: '對方接受之前，仍由你負責。', keeps_none: '對方接受之前，仍然無人負責。', whom: '詢問誰？', person: '某位同仁', department: '某部門的主管', to_person: '同仁', to_department: '部門', choose: '請選擇要詢問的對象。', asked_already: '已在詢問{{name}}。請先收回，或等待回覆。',
    reason: '為什麼是對方', reason_needed: '請說明原因，方便對方回覆。', send: '送出詢問', asked: '已就「{{name}}」送出詢問',
  },
  decline: { title: '為什麼「{{name}}」不歸你負責？', reason: '原因', hint: '詢問的人會看到，並可以改問他人。', needed: '請說明原因，以便改問他人。', send: '婉拒', done: '已婉拒' },
  gone: { title: '移除「{{name}}」？', lost: '其中的內容和關聯會一併移除，之後可以全部復原。', confirm: '移除', done: '已移除「{{name}}」', back: '已復原「{{name}}」', changed: '「{{name}}」剛被修改過，未能復原。' },
  quality: {
    title: '資產庫品質', subtitle: '有多少已有負責人、按時確認、建立關聯、內容完整。點選數字可查看欠缺的部分。', by: '分組方式', KIND: '依類型', DEPARTMENT: '依部門',
    group_KIND: '類型', group_DEPARTMENT: '部門', nowhere: '不屬於任何部門', items: '數量', OWNER: '有負責人', CONFIRMATION: '已確認', LINKS: '有關聯', FACTS: '內容完整',
    share: '{{group}}，{{mark}}：{{share}}。查看其餘部分。', all_other: '{{group}}：{{count, number}} 項。查看全部。',
    lacks: { OWNER: '沒有負責人', CONFIRMATION: '未按時確認', LINKS: '沒有任何關聯', FACTS: '內容不完整' }, every: '全部', nothing: '沒有欠缺的內容',
    none: '資產庫還是空的', none_detail: '有了內容之後，這裡會顯示維護得如何。',
    of_department: '內容歸主責部門統計；沒有主責部門的，歸負責人所屬部門。', what: '各項指標的含義',
    hint: { OWNER: '由在職人員負責', CONFIRMATION: '在該類型的週期內確認過', LINKS: '與其他內容有關聯', FACTS: '該類型需要的內容均已填寫' },
  },
  snapshot: {
    title: '快照', subtitle: '資產庫在某一時刻的樣子，依名稱和日期保存。打開一個可與現在比較，或選擇兩個互相比較。', take: '保存快照', take_hint: '保存目前的全部內容和關聯，供日後比較。', name: '名稱', name_hint: '例如：合併之前', name_needed: '請取個名稱，方便日後查找。', send: '保存', taken: '已保存「{{name}}」',
    taken_at: '保存時間', by: '保存人', items: '項數', links: '關聯', compare: '比較這兩個', none: '還沒有快照', none_detail: '快照會以一個名稱保存整個資產庫，日後大家都能看到增加、移除和移動了什麼。', none_reader: '由專案負責人保存，日後大家都能看到增加、移除和移動了什麼。',
  },
  compare: {
    title: '有哪些變動', from: '之前：{{name}}', to: '之後：{{name}}', now: '現在', CAME: '增加', WENT: '移除', MOVED: '移動', CHANGED: '修改', items: '內容', links: '關聯', moved: '從{{from}}移到{{to}}', moved_within: '在{{in}}中換了位置', moved_place: '換了位置', moved_out: '移出{{from}}', moved_in: '移入{{to}}',
    nothing: '沒有差異', nothing_detail: '兩者之間沒有任何增加、移除、移動或修改。', was: '之前', is: '之後', nothing_said: '未填寫', nobody: '無人', flows: '傳送的內容：{{from}} → {{to}}',
  },
  field: { name: '名稱', description: '說明', owner: '負責人', externalId: '在其他工具中的編號', departments: '部門', LEAD: '主責', SUPPORT: '協助', INFORMED: '知會', USES: '使用', painState: '狀態', stateReason: '原因' },
};

export default upkeepZhHant;
