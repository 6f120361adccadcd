import type { ChangeFact, FundStatement, NarrativeFacts, ReasonFact, Statement } from './facts';
import { twelveStyle } from '../printed-amount';
import type { Random } from '../random';
import { amountPieces, changedPieces, joined, reasonPieces, type Changed, type Speech } from './speech';
import { claimOf, type Piece, type ProseSection } from './stated';

/** 浙江: a section a table, sentences with base, change, percentage and numbered reasons; 规模, 结构, 使用 apart. */
export function mannerZj(facts: NarrativeFacts, random: Random, settled: Partial<Speech> = {}): ProseSection[] {
  const oneBase = { ...(facts.oneBase ? LAST_BUDGET : {}), ...settled };
  const speech = { ...speechOf(random), ...oneBase };
  const budgets: Speech = { ...speech, ...LAST_BUDGET };
  const { department, fiscalYear: year } = facts;
  const who = `${department}${year}年`;
  const word = wording(year, speech.base ?? '');
  const told = (statement: Statement, before: string): Piece[] => {
    const { pieces, change } = changedPieces(speech, statement);
    return [before, ...pieces, ...reasons(statement.change, change)];
  };
  const reasons = (fact: ChangeFact | null, change: Changed['change']): Piece[] => {
    const pieces = reasonPieces(fact?.reasons ?? [], change, word, speech);
    if (pieces.length === 0) return ['。'];
    if (pieces.length === 1) return ['，主要是', ...pieces, '。'];
    return ['，主要是：', ...pieces.flatMap((piece, index) => [`${index + 1}、`, piece, '。'])];
  };
  const fundParts = (fund: FundStatement, name: string, section: ProseSection['role']): ProseSection[] => [
    { heading: `1. ${name}拨款规模变化情况。`, role: section, part: 'scale', paragraphs: [told(fund.total, `${who}${name}拨款`)] },
    { heading: `2. ${name}拨款结构情况。`, role: section, part: 'structure', paragraphs: [[...joined(fund.classes.map((one) => [one.name, ...amountPieces(speech, one)]), '；'), '。']] },
    { heading: `3. ${name}拨款具体使用情况。`, role: section, part: 'uses', paragraphs: fund.items.map((item, index) => used(item, `（${index + 1}）`, speech)) },
  ];
  const otherFund = (fund: FundStatement | null, name: string, heading: string, role: 'governmentFund' | 'stateCapital'): ProseSection[] => [
    { heading, role, part: null, paragraphs: fund ? [] : [[`${year}年没有使用${name}预算拨款安排的支出${facts.endedFunds.includes(role) ? '' : '，与上年持平'}。`]] },
    ...(fund ? fundParts(fund, `${name}预算`, role) : []),
  ];
  const title = (number: string, name: string): string => `（${number}）关于${who}${name}`;
  return [
    { heading: title('一', '收支预算情况的总体说明'), role: 'overall', part: null, paragraphs: [[`按照综合预算的原则，${department}所有收入和支出均纳入部门预算管理。${who}收支总预算`, ...amountPieces(speech, { ...facts.income, name: '收支总预算' }), '。']] },
    {
      heading: title('二', '收入预算情况说明'),
      role: 'income',
      part: null,
      paragraphs: [
        told(facts.income, `${who}收入预算`),
        ['其中：', ...joined(facts.incomeSources.map((source) => sourcePieces(source, speech)), '；'), '。'],
      ],
    },
    {
      heading: title('三', '支出预算情况说明'),
      role: 'expenditure',
      part: null,
      paragraphs: [
        told(facts.expenditure, `${who}支出预算`),
        ['1. 按支出功能分类，包括', ...joined(facts.classes.map((one) => [one.name, ...amountPieces(speech, one)]), '、'), '。'],
        ['2. 按支出用途分类，包括', ...joined(facts.purposes.map((one) => [one.name, ...amountPieces(speech, one, '支出预算')]), '；'), '。'],
      ],
    },
    {
      heading: title('四', '财政拨款收支预算情况的总体说明'),
      role: 'fiscal',
      part: null,
      paragraphs: [
        [
          `${who}财政拨款收支总预算`, ...amountPieces(speech, facts.fiscal), '。',
          ...(facts.fiscalSources.length === 0 ? [] : ['收入包括：', ...joined(facts.fiscalSources.map((one) => [one.name, ...amountPieces(speech, one)]), '、'), '；支出包括：', ...joined(facts.fiscalClasses.map((one) => [one.name, ...amountPieces(speech, one)]), '、'), '。']),
        ],
      ],
    },
    { heading: title('五', '一般公共预算拨款情况说明'), role: 'generalPublic', part: null, paragraphs: [] },
    ...fundParts(facts.general, '一般公共预算', 'generalPublic'),
    {
      heading: title('六', '一般公共预算基本支出情况说明'),
      role: 'basic',
      part: null,
      paragraphs: [
        [`${who}一般公共预算基本支出`, ...amountPieces(speech, facts.basic), '，其中：'],
        ...facts.basicParts.map((part) => [part.name, ...amountPieces(speech, part), ...(part.items.length > 0 ? [`，主要包括：${part.items.join('、')}`] : []), '。']),
      ],
    },
    ...otherFund(facts.governmentFund, '政府性基金', title('七', '政府性基金预算支出情况说明'), 'governmentFund'),
    ...otherFund(facts.stateCapital, '国有资本经营', title('八', '国有资本经营预算支出情况说明'), 'stateCapital'),
    {
      heading: title('九', '一般公共预算“三公”经费预算情况说明'),
      role: 'threePublic',
      part: null,
      paragraphs: [
        [`${who}“三公”经费预算数为`, ...changedPieces(budgets, facts.threePublic).pieces, '，具体如下：'],
        ...facts.threePublicItems.flatMap((item, index) => itemParagraphs(item, index, year, budgets, word)),
      ],
    },
    { heading: '（十）民生项目的情况说明', role: 'livelihood', part: null, paragraphs: [['本单位不涉及民生项目，故本表无数据。']] },
    { heading: '（十一）其他重要事项的情况说明', role: 'other', part: null, paragraphs: [] },
    { heading: '1. 机关运行经费。', role: 'agencyOperating', part: null, paragraphs: [agency(facts.agencyOperating, who, { ...speech, compared: '比上年预算', base: '上年预算', ...oneBase }, reasons)] },
    {
      heading: '2. 政府采购情况。',
      role: 'procurement',
      part: null,
      paragraphs: [[`${who}各单位政府采购预算总额`, ...amountPieces(speech, facts.procurement[0]!), '，其中：', ...joined(facts.procurement.slice(1).map((one) => [one.name, ...amountPieces(speech, one)]), '、'), '。']],
    },
    {
      heading: '3. 国有资产占有使用情况。',
      role: 'assets',
      part: null,
      paragraphs: [[`截至${year - 1}年12月31日，${department}所属各预算单位共有`, ...joined(facts.counts.map((count): Piece => ({ count, text: `${count.name}${count.value}${count.unit}` })), '，'), '。']],
    },
    {
      heading: '4. 绩效目标设置情况。',
      role: 'performance',
      part: null,
      paragraphs: [[
        `${who}项目均实行绩效目标管理，共计`,
        { count: { name: '二级项目', value: facts.performance.projects, unit: '个' }, text: `${facts.performance.projects}个` },
        '二级项目，涉及财政拨款', ...amountPieces(speech, facts.performance.statement), '。',
      ]],
    },
  ];
}

const LAST_BUDGET = { compared: '比上年预算数', base: '上年预算数', unchanged: { text: '与上年预算数持平', base: '上年预算数' } };

function speechOf(random: Random): Speech {
  return {
    style: { ...twelveStyle(random), none: '', decimals: 2 },
    blanks: random.pick(['', ' ']),
    compared: '比上年执行数',
    base: '上年执行数',
    unchanged: { text: '与上年执行数持平', base: '上年执行数' },
    rise: ['增加', '增长'],
    fall: ['减少', '下降'],
    share: (whole, percent) => (whole ? `占${whole}的${percent}%` : `占${percent}%`),
    namesWhole: random.chance(0.5),
  };
}

function wording(year: number, base: string): (fact: ReasonFact, amounts: readonly Piece[]) => Piece[] {
  const before = base.replace(/^上年/, '');
  return ({ kind, name, fen, signInferred }, [first = '', second = '']) => {
    if (kind === 'pair') return [`${name}${year - 1}年支付`, first, `，${year}年仅需支付`, second];
    if (kind === 'new') return [`${year}年新增${name}，涉及金额`, first];
    if (kind === 'level') return [`${year}年有${name}，涉及当年一般公共预算金额`, first];
    if (kind === 'unquantified') return [name];
    if (signInferred) return [`“${name}”由于发放政策的变化，涉及变化`, first];
    return [`${name}${year}年预算数比${year - 1}年${before}${(fen ?? 0) < 0 ? '减少' : '增加'}`, first];
  };
}

function used(item: Statement, numbering: string, speech: Speech): Piece[] {
  const claim = claimOf(item);
  const [amount] = amountPieces(speech, item);
  const piece: Piece = typeof amount === 'object' && 'amount' in amount ? { amount: amount.amount, claims: [claim] } : '';
  return [numbering, item.name, piece, ...(item.use ? ['，主要用于', { use: item.use, of: claim }] : []), '。'];
}

function sourcePieces(source: NarrativeFacts['incomeSources'][number], speech: Speech): Piece[] {
  const [amount, ...share] = amountPieces(speech, source, '收入预算');
  const carried = source.carryOver ? ['（上年结转', ...amountPieces(speech, source.carryOver), '）'] : [];
  return [source.name, amount!, ...carried, ...share];
}

/** An item of 三公 with its reasons in paragraphs of their own. */
function itemParagraphs(item: Statement, index: number, year: number, speech: Speech, word: ReturnType<typeof wording>): Piece[][] {
  const { pieces, change } = changedPieces(speech, item);
  const start: Piece[] = [`${index + 1}. ${item.name}：${year}年安排${item.name}预算`, ...pieces];
  const reasons = reasonPieces(item.change?.reasons ?? [], change, word, speech);
  const note = item.change?.note;
  if (reasons.length === 0 || change === null) return [[...start, '。', ...(note === undefined ? [] : [`原因是：${note}。`])]];
  const way = change.direction === 'decrease' ? '减少' : '增加';
  return [[...start, `。${way}的主要原因是：`], ...reasons.map((reason, at): Piece[] => [`(${at + 1})`, reason, '。'])];
}

function agency(statement: Statement, who: string, speech: Speech, reasons: (fact: ChangeFact | null, change: Changed['change']) => Piece[]): Piece[] {
  const { pieces, change } = changedPieces(speech, statement);
  return [`${who}本级`, { count: { name: '行政预算单位', value: 1, unit: '家' }, text: '1家' }, '行政预算单位的机关运行经费财政拨款预算', ...pieces, ...reasons(statement.change, change)];
}
