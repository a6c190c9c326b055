import type { Words } from '@app/shared-web';
import type thingsEn from './things.en';

const thingsZhHant: Words<typeof thingsEn> = {
  item: {
    name: '名稱', description: '說明', owner: '負責人', owner_hint: '保證內容屬實，並會定期被詢問。', departments: '參與部門', used_by: '使用部門', confirmed: '最近確認', never_confirmed: '尚未確認', external: '外部編號',
    part_of: '{{department}}的角色', part_remove: '移除{{department}}', part_words: '{{department}}（{{part}}）', closed: '已關閉', path: '所在位置', about: '基本資訊', keeping: '維護', nothing_said: '還沒有任何說明。',
    unsaid: '尚未填寫：{{facts}}。', say: '填寫', change: '修改', change_of: '修改{{name}}', changed: '已修改{{name}}', added: '已新增{{name}}', moved: '已移動{{name}}', move: '移動', move_title: '移動{{name}}',
    undo_failed: '無法復原：之後有人作了修改', gone: '這裡沒有此項目', gone_detail: '它已被移除，或從未存在。移除它的人可以還原。', blueprint: '開啟藍圖',
  },
  stands_in: { JOURNEY: '所屬旅程', STAGE: '所在階段', CAPABILITY: '上級能力', TOUCHPOINT: '接觸點', ACTIVITY: '工作活動', APPLICATION: '應用系統', PAIN_POINT: '痛點', OPPORTUNITY: '改善機會' },
  form: { save: '儲存', cancel: '取消', not_said: '未填寫', choose: '請選擇', unsay: '清除等級', unsay_of: '清除等級：{{fact}}', in_currency: '{{label}}（{{currency}}）', of: '{{value}} / {{most}}' },
  refusal: {
    name: '請填寫名稱。', required: '請選擇一項。', number: '請填寫數字，小數以點表示，例如 1.5', range: '請填寫 {{least, number}} 至 {{most, number}}。', whole: '請填寫整數。', parent: '請選擇所屬的{{kind}}。',
    order: '各日期須依序排列：規劃、導入、啟用、退出、停用。', oneLead: '只能有一個主責部門，其餘為協助。', doubled: '每個部門只需填寫一次。', unknown: '它已不存在。', depth: '最多 {{most}} 層。', circle: '不能放在自己或自己的下級之中。', sides: '員工的階段服務於顧客的階段，請各選一個。', tied: '它會服務於同一方的階段。請先解除兩者的連結。', kinds: '這兩項不能這樣連結。', itself: '不能與自己連結。', kind: '不能放在這裡。',
  },
  clash: {
    saved: '{{by}}已於 {{at}} 儲存。', saved_before: '{{by}}已先儲存。',
    title: '兩人同時修改了{{name}}', detail: '雙方的內容都在這裡，請選擇保留哪一個；在此期間你的內容不會遺失。', rest: '只有你改過的內容會一併儲存。', yours: '你的', theirs: '{{by}}的', nothing: '未填寫', choose: '請二選一。', save: '儲存所選', later: '返回表單', somebody: '其他人',
    both: '{{by}}同時修改了{{fields}}，雙方的修改都已儲存',
  },
  history: {
    title: '變更記錄', gone: '已不存在的項目', added: '{{actor}} 新增', reported: '{{actor}} 回報', changed: '{{actor}} 修改了 {{what}}', state: '{{actor}} 將狀態設為「{{state}}」',
    moved: '{{actor}} 移到「{{to}}」', order: '{{actor}} 調整了順序', removed: '{{actor}} 移除', restored: '{{actor}} 復原', linked: '{{actor}} 建立關聯：{{how}} {{to}}', unlinked: '{{actor}} 取消關聯：{{how}} {{to}}', merged: '{{actor}} 合併到「{{to}}」',
    confirmed: '{{actor}} 確認仍屬實', passed_on: '14 天無人回應，已轉給 {{to}}', passed_to_lead: '14 天無人回應，已轉給專案負責人', offered: '{{actor}} 詢問 {{to}} 是否由其負責', accepted: '{{actor}} 接手負責', declined: '{{to}} 表示不歸自己負責', taken_back: '{{actor}} 撤回了詢問', lapsed: '被詢問的人已離職',
    field: { name: '名稱', description: '說明', owner: '負責人', departments: '部門', externalId: '外部編號', place: '位置', painState: '狀態' },
  },
  remove: { title: '移除{{name}}？', confirm: '移除', inside: '其中的內容會一併移除：{{names}}。', inside_more: '其中的內容會一併移除：{{names}}等。', links_other: '與其他項目的 {{count, number}} 個關聯將不再顯示。', back: '移除後可以立即還原。', done: '已移除{{name}}', undone: '已還原{{name}}' },
  links: {
    title: '關聯', add: '關聯', search: '關聯到：任一項目的名稱', search_name: '名稱', enough: '完成', remove: '取消與{{name}}的關聯', up: '上移{{name}}', down: '下移{{name}}', say_flow: '填寫流向{{name}}的內容', added: '已關聯{{name}}', removed: '已取消與{{name}}的關聯', moved: '已移動{{name}}', failed: '沒有成功：期間有人作了修改',
    flows: '{{what}}', flows_both: '{{what}}，雙向', both_ways: '雙向流動', what_flows: '流動的內容', what_flows_hint: '例如：訂單、價格、庫存', flow_title: '從{{from}}到{{to}}', flow_title_back: '從{{to}}到{{from}}',
    none_of: {
      JOURNEY: '暫無。可在此關聯旅程中的痛點。', STAGE: '暫無。可關聯它所服務的另一旅程階段、它的需要以及這裡的痛點。', TOUCHPOINT: '暫無。可關聯它的需要以及這裡的痛點。', ACTIVITY: '暫無。可關聯它使用的能力，以及依序用到的應用系統。',
      CAPABILITY: '暫無。可關聯使用它的活動和支撐它的應用系統。', APPLICATION: '暫無。可關聯它支撐的能力，以及與之交換資料的應用系統。', PAIN_POINT: '暫無。請關聯它影響的地方：階段、接觸點、活動、能力或應用系統。', OPPORTUNITY: '暫無。請關聯它要解決的痛點。',
    },
  },
  near: { title: '相鄰項目', steps: '步數', step_other: '相隔 {{count}} 步', via: '經由{{name}}', none: '還沒有任何關聯。', more: '內容過多，僅顯示最近的部分。', list: '清單', picture: '圖形', inside: '位於其中' },
};

export default thingsZhHant;
