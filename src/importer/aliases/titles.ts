import type { TableRole } from '@/model/document';

/**
 * Titles by role. The first pattern that a folded title matches gives the role, so the narrower stand first;
 * `null` is a table that is known and has none of the roles. What varies in every title (who, year, 总表 /
 * 总体情况表 / 预算表, numbering, quotes, brackets) is outside of the patterns; a first character lost in a table
 * of contents is not needed.
 */
export const TITLE_ALIASES: readonly { alias: string; role: TableRole | null; pattern: RegExp }[] = [
  { alias: '整体支出绩效目标表', role: null, pattern: /整体.*绩效|绩效.*自评/ },
  { alias: '项目绩效目标表', role: 'T11', pattern: /绩效/ },
  { alias: '民生项目表', role: 'T12', pattern: /民生/ },
  { alias: '政府性基金“三公”经费表', role: null, pattern: /基金.*三公/ },
  { alias: '“三公”经费支出表', role: 'T7', pattern: /三公/ },
  { alias: '机关运行经费表', role: null, pattern: /机关运行经费/ },
  { alias: '政府采购表', role: null, pattern: /政府采购|购买服务/ },
  { alias: '转移支付表', role: null, pattern: /转移支付/ },
  { alias: '国有资产情况表', role: null, pattern: /[国固]有资产/ },
  {
    alias: '一般公共预算基本支出表',
    role: 'T6',
    pattern: /(?:公共(?:财政)?|一般)预算.*(?:基本支出|人员经费|公用经费)/,
  },
  { alias: '一般公共预算项目支出表', role: null, pattern: /(?:公共(?:财政)?|一般)预算.*项目支出/ },
  { alias: '政府性基金预算支出表', role: 'T8', pattern: /政府性基金|基金预算.*支出/ },
  { alias: '国有资本经营预算支出表', role: 'T9', pattern: /有资本/ },
  { alias: '一般公共预算支出表', role: 'T5', pattern: /(?:公共(?:财政)?|一般)预算.*支出/ },
  { alias: '财政专户管理资金支出表', role: null, pattern: /专户.*支出/ },
  {
    alias: '项目支出表',
    role: 'T10',
    pattern: /项目(?:经费)?(?:支出|预算)|专项(?:资金)?.*(?:汇总|清单|明细)/,
  },
  { alias: '财政拨款收支总表', role: 'T4', pattern: /拨款(?:预算)?(?:收支|收入支出)/ },
  { alias: '财政拨款支出表', role: null, pattern: /拨款.*支出/ },
  { alias: '收支总表', role: 'T1', pattern: /收支|收入支出/ },
  { alias: '收入总表', role: 'T2', pattern: /收入/ },
  { alias: '基本支出表', role: null, pattern: /基本支出/ },
  { alias: '支出总表', role: 'T3', pattern: /支出/ },
];

/** The end of every title: 表, 总体情况 or 清单, with what may follow in brackets or after a dash. */
export const TITLE_END =
  /(?:表|总体情况|清单|明细)(?:\([^()]*\))?(?:[-—:]{1,2}[^-—:。，]{1,24}){0,2}(?:\([^()]*\))?[一二三四五六七八九十\d]{0,2}$/;

/** Ends like a title and is none: 详见下表, 如下表. */
export const NOT_A_TITLE = /(?:见|如|填)(?:下|附|上|后)?表$|(?:列|发|代|填|报)表$|[。；;！!?？]/;

/** A heading over all tables of a document, not a title of one: 四、部门预算表. */
export const SECTION_OF_TABLES = /(?:部门|单位|公开|附)(?:\d{4}年)?(?:预算|决算)?(?:公开)?(?:报|附)?表$/;

/** Numbers of tables that stand on a line of their own: 表一, 公开01表, 预算公开表1-1, Z01表, 附表3. */
export const TABLE_NUMBER =
  /^\(?(?:(?:(?:预算|财决|部门|单位|决算)?(?:公开)|财决|附)?表|附件|(?:预算|财决|部门|单位|决算)?公开(?:附?表)?|财决|Z)[-\d一二三四五六七八九十]{1,4}(?:[-.]\d{1,2})?(?:附?表)?\)?[.:]?$/;

/** The mark of a page that continues a table: 续表, (续), 续一. */
export const CONTINUED =
  /\(?续(?:表)?[一二三四五六七八九十\d]*\)?:?$|^\(?续表?[一二三四五六七八九十\d]*\)?:?/;
