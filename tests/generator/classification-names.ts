import classes from '@/model/expenditure-classes.json';

/** Some 款 and 项 of the real functional classification: [款, name, [项, name][]] by 类. */
type ItemNames = readonly [
  code: string,
  name: string,
  subitems: readonly (readonly [code: string, name: string])[],
];

const RUN = ['01', '行政运行'] as const;
const GENERAL = ['02', '一般行政管理事务'] as const;
const INSTITUTION = ['50', '事业运行'] as const;

const ITEMS: Readonly<Record<string, readonly ItemNames[]>> = {
  '201': [
    ['05', '统计信息事务', [RUN, GENERAL, ['07', '专项普查活动'], ['08', '统计抽样调查']]],
    ['29', '群众团体事务', [RUN, GENERAL, INSTITUTION]],
    ['99', '其他一般公共服务支出', [['99', '其他一般公共服务支出']]],
  ],
  '204': [
    ['06', '司法', [RUN, ['05', '普法宣传'], ['07', '公共法律服务']]],
    ['99', '其他公共安全支出', [['99', '其他公共安全支出']]],
  ],
  '205': [
    ['01', '教育管理事务', [RUN, GENERAL]],
    [
      '02',
      '普通教育',
      [
        ['01', '学前教育'],
        ['02', '小学教育'],
        ['03', '初中教育'],
      ],
    ],
    ['08', '进修及培训', [['03', '培训支出']]],
  ],
  '206': [
    ['01', '科学技术管理事务', [RUN, GENERAL]],
    [
      '07',
      '科学技术普及',
      [
        ['02', '科普活动'],
        ['05', '科技馆站'],
      ],
    ],
    [
      '99',
      '其他科学技术支出',
      [
        ['01', '科技奖励'],
        ['99', '其他科学技术支出'],
      ],
    ],
  ],
  '207': [
    ['01', '文化和旅游', [RUN, ['04', '图书馆'], ['09', '群众文化']]],
    [
      '02',
      '文物',
      [
        ['04', '文物保护'],
        ['05', '博物馆'],
      ],
    ],
    [
      '03',
      '体育',
      [
        ['07', '体育场馆'],
        ['08', '群众体育'],
      ],
    ],
  ],
  '208': [
    ['02', '民政管理事务', [RUN, GENERAL, ['06', '社会组织管理'], ['07', '行政区划和地名管理']]],
    [
      '05',
      '行政事业单位养老支出',
      [
        ['01', '行政单位离退休'],
        ['02', '事业单位离退休'],
        ['05', '机关事业单位基本养老保险缴费支出'],
        ['06', '机关事业单位职业年金缴费支出'],
      ],
    ],
    ['07', '就业补助', [['05', '公益性岗位补贴']]],
    ['99', '其他社会保障和就业支出', [['99', '其他社会保障和就业支出']]],
  ],
  '210': [
    ['01', '卫生健康管理事务', [RUN, GENERAL]],
    [
      '04',
      '公共卫生',
      [
        ['01', '疾病预防控制机构'],
        ['08', '基本公共卫生服务'],
      ],
    ],
    [
      '11',
      '行政事业单位医疗',
      [
        ['01', '行政单位医疗'],
        ['02', '事业单位医疗'],
        ['03', '公务员医疗补助'],
      ],
    ],
  ],
  '211': [
    ['01', '环境保护管理事务', [RUN, GENERAL]],
    [
      '03',
      '污染防治',
      [
        ['01', '大气'],
        ['02', '水体'],
      ],
    ],
  ],
  '212': [
    ['01', '城乡社区管理事务', [RUN, GENERAL, ['99', '其他城乡社区管理事务支出']]],
    ['05', '城乡社区环境卫生', [['01', '城乡社区环境卫生']]],
    [
      '08',
      '国有土地使用权出让收入安排的支出',
      [
        ['02', '土地开发支出'],
        ['03', '城市建设支出'],
      ],
    ],
  ],
  '213': [
    ['01', '农业农村', [RUN, ['04', '事业运行'], ['08', '病虫害控制']]],
    ['02', '林业和草原', [RUN, ['05', '森林资源培育']]],
    ['03', '水利', [RUN, ['06', '水利工程运行与维护'], ['14', '防汛']]],
  ],
  '214': [['01', '公路水路运输', [RUN, ['06', '公路养护'], ['36', '水路运输管理支出']]]],
  '220': [
    [
      '05',
      '气象事务',
      [
        ['04', '气象事业机构'],
        ['09', '气象服务'],
      ],
    ],
  ],
  '221': [
    [
      '02',
      '住房改革支出',
      [
        ['01', '住房公积金'],
        ['02', '提租补贴'],
        ['03', '购房补贴'],
      ],
    ],
  ],
  '223': [['01', '解决历史遗留问题及改革成本支出', [['05', '国有企业退休人员社会化管理补助支出']]]],
  '224': [['01', '应急管理事务', [RUN, GENERAL, ['06', '安全监管']]]],
  '229': [
    [
      '60',
      '彩票公益金安排的支出',
      [
        ['02', '用于社会福利的彩票公益金支出'],
        ['03', '用于体育事业的彩票公益金支出'],
      ],
    ],
    ['99', '其他支出', [['99', '其他支出']]],
  ],
};

/** 款 that only money of 政府性基金 or 国有资本经营预算 pays. */
export const FUND_ITEMS: readonly string[] = ['21208', '22960'];
export const STATE_CAPITAL_ITEMS: readonly string[] = ['22301'];

/** The newest name of each 类. */
export const CLASS_NAMES: readonly (readonly [code: string, name: string])[] = classes.classes.map(
  ({ code, names }) => [code, names[0]!.zh] as const,
);

/** 款 of a 类; where none is listed above, the 其他…支出 that every 类 has, 款 and 项 of one name. */
export function itemsOf(classCode: string, className: string): readonly ItemNames[] {
  const rest = `其他${className.replace(/^其他/, '').replace(/支出$/, '')}支出`;
  return ITEMS[classCode] ?? [['99', rest, [['99', rest]]]];
}

/** What a 项 pays in basic spending: running a body, or one kind of personnel cost; null for project money. */
export function basicUseOf(name: string): 'running' | 'personnel' | null {
  if (/^(?:行政运行|事业运行|气象事业机构|博物馆|图书馆)$/.test(name)) return 'running';
  return /离退休|养老保险|职业年金|医疗$|医疗补助|住房公积金|提租补贴|购房补贴/.test(name)
    ? 'personnel'
    : null;
}

/** 款 of the economic classification of departments (部门预算支出经济分类). */
export const ECONOMIC_CLASSES = [
  { code: '301', name: '工资福利支出', part: 'personnel' },
  { code: '302', name: '商品和服务支出', part: 'operating' },
  { code: '303', name: '对个人和家庭的补助', part: 'personnel' },
  { code: '310', name: '资本性支出', part: 'operating' },
] as const;

export const ECONOMIC_ITEMS = [
  { code: '30101', name: '基本工资' },
  { code: '30102', name: '津贴补贴' },
  { code: '30103', name: '奖金' },
  { code: '30107', name: '绩效工资' },
  { code: '30108', name: '机关事业单位基本养老保险缴费' },
  { code: '30113', name: '住房公积金' },
  { code: '30199', name: '其他工资福利支出' },
  { code: '30201', name: '办公费' },
  { code: '30211', name: '差旅费' },
  { code: '30213', name: '维修(护)费' },
  { code: '30217', name: '公务接待费' },
  { code: '30231', name: '公务用车运行维护费' },
  { code: '30299', name: '其他商品和服务支出' },
  { code: '30301', name: '离休费' },
  { code: '30302', name: '退休费' },
  { code: '30399', name: '其他对个人和家庭的补助' },
  { code: '31002', name: '办公设备购置' },
] as const;
