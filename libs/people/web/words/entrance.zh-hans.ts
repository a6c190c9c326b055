import type { Words } from '@app/shared-web';
import type entranceEn from './entrance.en';

const entranceZhHans: Words<typeof entranceEn> = {
  loading: '正在加载',
  language: { choose: '语言' },
  sign_in: {
    title: '登录{{organization}}', title_plain: '登录', send: '登录', with_password: '用邮箱和密码登录', with_badge: '用工号和 PIN 码登录',
    email: '邮箱', email_missing: '请输入邮箱地址。', password: '密码', password_missing: '请输入密码。',
    number: '工号', number_hint: '印在你的工牌上，请输入完整。', number_yours: '本机已登记给这个工号。', number_missing: '请输入工牌上的工号。',
    pin: 'PIN 码', pin_missing: '请输入 PIN 码。',
    forgotten: '忘记了？请经理或管理员打印登记单，凭它重新设置。',
    not_enrolled: '工号和 PIN 码只能在已登记的手机上使用', not_enrolled_how: '请经理为你打印一张登记单，用手机相机扫描上面的码，再设置 PIN 码。', enrol: '我有登记单',
  },
  wait: {
    title: '请稍等再试', why: '多次输错后，每次重试都要等得更久。', locked_phone: '你的登录已在本机锁定', locked_browser: '你的登录已在此浏览器锁定',
    who: '只影响你的账号，也只在这里有效。经理或管理员可以立即解除，之后直接重试即可。', over: '现在可以重试了。',
  },
  phone: {
    shared: '这是公用手机，用完请退出登录。', raise: '上报紧急事件', waiting_other: '本机有 {{count}} 件等待发送', sealed_other: '内容已加密，在本机上谁也看不到，会自动发出。',
  },
  sample: {
    title: '随便看看', lead: '{{organization}}是示例公司，里面的一切都是虚构的，可以随意操作。你想以谁的身份看看？', who: '{{name}} · {{title}}', other_ways: '其他登录方式', or: '或',
  },
  sample_role: { FRONTLINE: '一线员工', COORDINATOR: '协调员', DEPARTMENT_MEMBER: '部门成员', DEPARTMENT_HEAD: '部门主管', MANAGER: '经理', PROGRAMME_LEAD: '项目负责人', ADMINISTRATOR: '管理员' },
  first: {
    title: '设置 Throughline', lead: '这里还是空的。启动它的人能在终端里看到一个代码，凭它完成设置。',
    code: '终端里的代码', code_hint: '显示在启动 Throughline 的终端里，每次启动都会换新的。', code_missing: '请输入终端里显示的代码。',
    what: '放入什么内容？', what_missing: '请选择其中一项。', own: '我们自己的公司', own_detail: '一开始是空的，你将成为管理员。', sample: '示例公司', sample_detail: '约 400 名员工，供你随便看看，以后可以清除。',
    organization: '公司', name: '名称', time_zone: '时区', time_zone_hint: '周和统计数据按此时区计算，各地点可另设时区。',
    languages: '员工可选的语言', languages_missing: '请至少选择一种语言。', default_language: '未选择语言的人使用',
    administrator: '你，首位管理员', your_name: '你的姓名', your_number: '工号',
    sample_language: '示例的语言', sample_wait: '生成只需几秒，完成后由你选择以谁的身份查看。', send_own: '完成设置', send_sample: '生成示例公司',
  },
  enrol: {
    title: '登记这部手机', lead: '请设置 PIN 码。以后在这部手机上，用工号和这个 PIN 码就能登录。', title_shared: '设置你的 PIN 码', send_shared: '保存并登录', send: '登记本机',
    code: '登记单上的代码', code_hint: '在二维码下方，四组，每组四个字符。', code_missing: '请扫描登记单，或输入上面的代码。', password: '密码', wants_password: '同时设置电脑登录密码',
    shared_title: '这是公用手机：{{label}}', shared_detail: '它仍是公用的。你的 PIN 码从现在起可在本机使用，15 分钟不操作会自动退出。要登记自己的手机，请用自己的手机扫描。',
    again: '本机目前登记给工号 {{number}}，现在将改为你的。', signed_in: '{{name}}正在本机登录，将被退出。',
    over_title: '这张登记单已失效', over_detail: '可能已用过、已打印了新的，或超过了七天。经理或管理员可以重新打印。', over_again: '输入其他代码',
  },
  pin: { choose: '新 PIN 码', rules: '至少 6 位数字。不能是 123456 这样的连号、121212 这样的重复，也不能是你的工号，这些最先会被人猜到。', again: '再输入一次', differs: '两次输入不一致。' },
  password: { rules: '至少 8 个字符，可以是一整句话。不要用众所周知的密码。' },
  rule: {
    required: '此项必填。', digits: '只能是数字。', minLength: '太短了。', maxLength: '太长了。', badge: '工号谁都能看到，请换其他数字。',
    simple: '这太容易被猜到，请选择没有规律的数字。', common: '这太容易被猜到，请换一个。', own: '这是你自己的姓名、邮箱或工号，请换一个。',
    equals: '请原样输入：{{name}}', isEmail: '这不是有效的邮箱地址。', isLength: '不能为空，也不能太长。', isTimeZone: '请从列表中选择时区。', taken: '已被使用。', among: '请从上面的语言中选择。', inUse_other: '有 {{count, number}} 人正在使用你要移除的语言，请看清影响后再保存一次。',
  },
  refusal: { wrong_code: '与终端里的代码不符。', wrong_secret: '输入不正确。', circle_of_people: '不能向自己的下属（含间接下属）汇报。', circle_of_departments: '部门不能归属于自己或自己的下级部门。', changed_meanwhile: '此项已被他人修改，保存会以你填写的为准。' },
};

export default entranceZhHans;
