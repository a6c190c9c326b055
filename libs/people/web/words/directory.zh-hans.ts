import type { Words } from '@app/shared-web';
import type directoryEn from './directory.en';

const directoryZhHans: Words<typeof directoryEn> = {
  change: '修改',
  save: '保存',
  cancel: '取消',
  back: '返回',
  failed: '没有成功，请稍后重试。',
  keys: { down: '下一个', up: '上一个', fold: '收起', unfold: '展开' },
  count: { people_other: '{{count, number}} 人', departments_other: '{{count, number}} 个部门', locations_other: '{{count, number}} 个地点' },
  directory: {
    lists: '通讯录列表', people: '人员', departments: '部门', locations: '地点', counts: '{{people}}，{{departments}}，{{locations}}',
    search_people: '姓名、工号或职位', search_departments: '名称或编号', search_locations: '名称或编号', any_department: '所有部门', any_location: '所有地点',
    here: '在职', left: '已离职', none_found: '没有符合的结果', none_found_detail: '请少输几个字，或去掉筛选。', clear: '显示全部',
    nobody: '其他人还没有加入', nobody_detail: '所有员工都会列在这里，可按姓名、工号和部门查找。导入人事系统的文件即可。', open_list: '以列表打开',
  },
  person: {
    name: '姓名', number: '工号', title: '职位', department: '部门', location: '地点', manager: '直属经理', email: '邮箱', phone: '电话', roles: '角色', reports: '下属',
    add: '添加人员', added: '已添加{{name}}', changed: '已修改{{name}}的资料', change_title: '修改{{name}}的资料', left: '已离职，以往的记录仍保留。',
    missing: '找不到此人', missing_detail: '可能已离职，或网址有误。', locked_other: '登录已在 {{count}} 台设备上锁定。',
  },
  granting: { none: '普通员工，没有其他角色。', grant: '授予角色', grant_title: '授予{{name}}角色', granted: '已授予{{name}}角色', which: '角色', choose: '请选择', of: '负责的部门（含下级）', department_missing: '请选择部门。', revoke: '收回角色', revoke_named: '收回角色：{{role}}', revoke_title: '收回{{name}}的角色“{{role}}”？' },
  role_of: { COORDINATOR: '{{department}}协调员', DEPARTMENT_HEAD: '{{department}}主管' },
  role_means: {
    ADMINISTRATOR: '维护通讯录、工作时间和角色，看不到事件的内容。', PROGRAMME_LEAD: '可查看所有部门，但看不到顾客联系方式。', COORDINATOR: '处理该部门及下级部门的事件。', MANAGER: '由下属关系自动得出。', DEPARTMENT_HEAD: '由部门资料自动得出。',
  },
  role_lost: { ADMINISTRATOR: '将不能再维护通讯录、工作时间和角色。至少要保留一位管理员，最后一位不能收回。', PROGRAMME_LEAD: '将不能再跨部门查看。', COORDINATOR: '将看不到该部门及下级部门的事件，本人负责的除外。' },
  leaving: {
    action: '已离职…', title: '{{name}}已离职？', confirm: '是，已离职', signed_out: '立即在所有设备上退出登录。', secrets: '密码、PIN 码、已登记的手机和角色全部失效。',
    held: '负责的事件会移交给{{department}}主管。', held_plain: '负责的事件会移交给部门主管。', administrator: '此人是管理员，离职前须有另一位管理员。', stays: '以往的记录仍保留。若日后返回，可在这里恢复，角色和 PIN 码需重新设置。', done: '{{name}}已离职',
  },
  returning: { action: '已返回…', title: '{{name}}已返回？', confirm: '是，已返回', detail: '重新出现在通讯录中，但没有角色、密码和 PIN 码，需打印新的登记单才能登录。', done: '{{name}}已返回' },
  sign_in_side: { title: '登录', password: '已设密码', pin: '已设 PIN 码', none: '还不能登录', none_how: '打印登记单后即可设置 PIN 码。' },
  lock: { on: '在 {{device}} 上已锁定', strangers: '在从未登录过的设备上已锁定', left: '多次输错，还剩 {{time}}', lift: '解除', lifted: '{{name}}可以重新登录了' },
  device: {
    used: '{{at}}用过', enrolled: '{{at}}登记，尚未使用', ended_at: '{{at}}停用', end: '停用', end_named: '停用 {{label}}', end_title: '停用 {{label}}？',
    end_lost: '将不能再用工号和 PIN 码在本机登录，已登录的人会被退出。本机上等待发送的内容需重新登录后才能发出。可用新的登记单重新登记。',
    end_lost_shared: '任何人都不能再用工号和 PIN 码在本机登录，已登录的人会被退出。经理可以重新把它设为公用手机。', ended: '{{label}} 已停用',
  },
  sheet: {
    action: '打印登记单', title: '{{name}}的登记单', open: '有一张尚未使用的登记单', works_until: '有效期至 {{at}}', what: '{{name}}扫描上面的码，就能登记自己的手机并设置 PIN 码。七天内有效，只能用一次。',
    voids: '之前打印的登记单将失效。', ends: '{{name}}会在所有设备上退出登录，已登记的手机也会停用。', told: '{{name}}会收到打印登记单的通知。', once: '代码只显示这一次，不会保存。请当面交给本人。',
    make: '生成登记单', print: '打印', now: '请现在打印：离开此页后，代码就没有了。', language: '登记单的语言', not_yours: '只有直属经理或管理员可以打印。',
    no_address: '目前还不能打印登记单', no_address_why: '登记单上的码会把手机引到这里，但目前没有手机能安全访问的网址。', no_address_how: '请运维人员把 PUBLIC_URL 设为 https 网址后重新启动。',
  },
  department: {
    name: '名称', code: '编号', code_hint: '与其他系统一致，导入时以编号识别。', head: '部门主管', no_head: '无', above: '上级部门', above_hint: '留空表示顶级部门。', top: '无（顶级部门）', below: '下级部门', people: '本部门及下级的人员', directly: '直属人数', people_none: '还没有人。',
    about: '基本信息', receivers: '接收移交通知', head_receives: '部门主管', head_receives_named: '未指定，由部门主管{{name}}接收。', nobody: '无人', nobody_receives: '移交过来也不会有人知道', nobody_receives_detail: '这个部门没有主管，也没有指定接收人，移交给它的事件会超时。',
    item: '{{name}}，{{people}}', fold: '收起{{name}}', unfold: '展开{{name}}', closed: '已关闭', closed_detail: '这个部门已关闭，以往的记录仍保留。', missing: '找不到这个部门',
    none: '还没有部门', none_detail: '部门以树形列在这里，各有主管和成员。可以导入文件，或添加第一个部门。',
    add: '添加部门', add_below: '添加下级部门', added: '已添加{{name}}', change_title: '修改{{name}}', changed: '已修改{{name}}', close: '关闭部门', close_title: '关闭{{name}}？', not_empty: '还不能关闭{{name}}', not_empty_detail: '其中还有人员或下级部门，请先移到其他部门，再关闭。', close_lost: '将不能再移交给它，也不再出现在列表中。以往的记录仍保留，可以重新开启。',
    closed_done: '已关闭{{name}}', reopen: '重新开启', reopened: '已重新开启{{name}}',
    receivers_set: '接收人', receivers_title: '谁接收移交给{{name}}的通知', receivers_what: '有事件移交给这个部门时，这些人会立即收到通知，并可在有人接受之前查看内容。', receiver_more: '添加接收人', receiver_out: '移除{{name}}', receivers_changed: '已保存{{name}}的接收人',
  },
  location: {
    name: '名称', code: '编号', code_hint: '与其他系统一致，导入时以编号识别。', add: '添加地点', added: '已添加{{name}}', changed: '已修改{{name}}', change_title: '修改{{name}}', missing: '找不到这个地点',
    none: '还没有地点', none_detail: '门店、办公室和仓库列在这里，各有时区和工作时间。可以导入文件，或添加第一个地点。', people: '这里的人员', people_none: '还没有人。',
  },
};

export default directoryZhHans;
