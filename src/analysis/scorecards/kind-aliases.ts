/** 产出 · 效益 · 满意度. */
export const INDICATOR_GROUPS = ['output', 'benefit', 'satisfaction'] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/** 数量 质量 时效 成本 · 经济 社会 生态 可持续影响 · 满意度, in the order in which they are shown. */
export const INDICATOR_KINDS = [
  'quantity',
  'quality',
  'timeliness',
  'cost',
  'economic',
  'social',
  'ecological',
  'sustainability',
  'satisfaction',
] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** The group that a kind belongs to. */
export const GROUP_OF: Readonly<Record<IndicatorKind, IndicatorGroup>> = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  cost: 'output',
  economic: 'benefit',
  social: 'benefit',
  ecological: 'benefit',
  sustainability: 'benefit',
  satisfaction: 'satisfaction',
};

/**
 * How forms print 一级指标, without numbering and without 指标 or 目标 behind it. Some forms have a level of their own for
 * costs; they are 产出 here, and their kinds 成本.
 */
export const GROUP_ALIASES: Readonly<Record<IndicatorGroup, readonly string[]>> = {
  output: ['产出', '项目产出', '部门产出', '绩效产出', '成本', '项目成本'],
  benefit: ['效益', '项目效益', '效果', '项目效果', '影响', '影响力', '效益与效果', '社会效应'],
  satisfaction: ['满意度', '服务对象满意度', '社会公众或服务对象满意度', '相关方满意度'],
};

/** How forms print 二级指标, in the same way. */
export const KIND_ALIASES: Readonly<Record<IndicatorKind, readonly string[]>> = {
  quantity: ['数量', '产出数量', '完成数量', '工作数量'],
  quality: ['质量', '产出质量', '完成质量', '工作质量'],
  timeliness: ['时效', '产出时效', '完成时效', '进度', '及时性', '时间', '工作时效'],
  cost: ['成本', '产出成本', '项目成本', '经济成本', '社会成本', '生态环境成本', '生态成本', '成本控制', '成本节约'],
  economic: ['经济效益', '经济', '经济效果', '经济影响'],
  social: ['社会效益', '社会', '社会效果', '社会影响', '社会效应'],
  ecological: ['生态效益', '生态', '环境效益', '生态环境效益', '生态环境', '生态效果', '环境'],
  sustainability: ['可持续影响', '可持续', '可持续发展', '可持续性', '可持续性影响', '可持续效益', '长效管理', '长效影响'],
  satisfaction: [
    '满意度', '服务对象满意度', '服务对象', '社会公众满意度', '社会公众或服务对象满意度', '受益对象满意度', '受益群众满意度',
    '群众满意度', '公众满意度', '社会满意度', '相关方满意度', '相关群体满意度', '用户满意度', '具体指标',
  ],
}; // prettier-ignore
