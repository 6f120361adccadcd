import * as v from 'valibot';
import { AMOUNT_UNITS } from './amount-unit';
import {
  ClaimSchema,
  CountSchema,
  GlossaryEntrySchema,
  ParagraphSchema,
  ReasonSchema,
  SectionSchema,
  UseSchema,
} from './narrative';
import { PlaceSchema } from './place-schema';
import { REMARK_CODES } from './remark';

/** Version of the canonical document. Older ones are migrated, newer ones refused (`schema.newer`). */
export const SCHEMA_VERSION = 1;

/**
 * Roles of tables (RULES.md). T1 收支预算总表 · T2 收入预算总表 · T3 支出预算总表 · T4 财政拨款收支预算总表 ·
 * T5 一般公共预算支出表 · T6 一般公共预算基本支出表 · T7 “三公”经费支出表 · T8 政府性基金预算支出表 ·
 * T9 国有资本经营预算支出表 · T10 项目支出预算表 · T11 项目绩效目标表 · T12 民生项目表.
 */
export const TABLE_ROLES = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12'] as const;

/** 资金来源. `fiscal` is 财政拨款 where it is not divided; `unitFunds` 单位资金; `otherFunds` 其他资金. */
export const FUND_SOURCES = [
  'fiscal',
  'generalPublicBudget',
  'governmentFund',
  'stateCapital',
  'earmarkedAccount',
  'institutionalIncome',
  'operatingIncome',
  'superiorSubsidy',
  'subordinateRemittance',
  'otherIncome',
  'unitFunds',
  'otherFunds',
] as const;

/** 支出用途: 基本 · 项目 · 事业单位经营 · 上缴上级 · 对附属单位补助 · 单位预留机动经费. */
export const PURPOSES = ['basic', 'project', 'operatingBusiness', 'remittanceUp', 'subsidyDown', 'reserve'] as const;

/** “三公”: 因公出国（境）· 公务用车购置及运行 {购置 · 运行维护} · 公务接待; beside it 会议费, 培训费, 机关运行经费. */
export const EXPENSE_ITEMS = [
  'threePublic',
  'overseas',
  'vehicles',
  'vehiclePurchase',
  'vehicleOperation',
  'reception',
  'meetings',
  'training',
  'agencyOperating',
] as const;

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));
const fen = v.pipe(v.number(), v.safeInteger());
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What a column holds. Only `amount` columns are counted in places; a `count` column holds 辆, 台, 个, not money. */
export const COLUMN_KINDS = [
  'amount',
  'code',
  'name',
  'unit',
  'project',
  'programme',
  'indicatorClass',
  'indicatorKind',
  'indicator',
  'operator',
  'target',
  'measure',
  'ordinal',
  'percent',
  'count',
  'text',
] as const;

/** The dimensions that a head gives to the amounts under it; what the head does not say is not there. */
const dimensions = {
  /** 总计/合计 of the row over all columns, 小计 over a group. Absent for a leaf column. */
  aggregate: v.optional(v.picklist(['total', 'subtotal'])),
  flow: v.optional(v.picklist(['income', 'expenditure'])),
  source: v.optional(v.picklist(FUND_SOURCES)),
  purpose: v.optional(v.picklist(PURPOSES)),
  /** 人员经费 or 公用经费. */
  part: v.optional(v.picklist(['personnel', 'operating'])),
  /** 本年 or 上年结转 (`carryOut`: 年终结转, what is left for next year). */
  origin: v.optional(v.picklist(['currentYear', 'carryOver', 'carryOut'])),
  item: v.optional(v.picklist(EXPENSE_ITEMS)),
  /** A column of last year, or of the change against it. Absent for the year of the document: filter on this. */
  period: v.optional(v.picklist(['previousYear', 'change'])),
};

export const ColumnSchema = v.object({
  kind: v.picklist(COLUMN_KINDS),
  /** Empty; 收入 or 支出 in a two-sided table; the heading as printed of any other block. */
  side: text,
  /** Counts the amount columns of the side, from 1; null for a column without amounts. */
  number: v.nullable(ordinal),
  /** The levels of the head from the top, as printed with wrapping blanks removed; at least one, never empty. */
  head: v.array(text),
  /** Dimensions said by the head; `undefined` fields are not said. `known` is false for a head nobody recognised. */
  dimensions: v.object(dimensions),
  known: v.boolean(),
});

/**
 * What a row of one side is about. `account` a 科目 of the functional classification, `economic` one of the
 * economic classification, `unit` a budget unit, `rollUp` a row that repeats the total under a department's name,
 * `line` an income or balance line (本年收入合计, 上年结转…), `other` a label nobody recognised.
 */
export const SUBJECT_KINDS = [
  'total',
  'subtotal',
  'account',
  'economic',
  'unit',
  'rollUp',
  'project',
  'line',
  'indicator',
  'form',
  'other',
] as const;

export const SubjectSchema = v.object({
  side: text,
  kind: v.picklist(SUBJECT_KINDS),
  /** The row's last label as printed (科目, unit or project), wrapping blanks kept; empty for a row without any. */
  name: text,
  /** The code as printed, its cells joined by a blank; empty where none is printed. */
  code: text,
  /** Canonical code (3+2+2), printed or recovered from order and the coded table; null where there is none. */
  account: v.nullable(text),
  /** True where the code, and so the level, was recovered and not printed. */
  inferred: v.boolean(),
  scheme: v.optional(v.picklist(['department', 'government'])),
  /** Canonical name of the unit, or `unit` part of the key of the project, where the row has one. */
  unit: v.optional(text),
  /** Canonical name of the project. */
  project: v.optional(text),
  /** What a `line` is (source, origin, flow, aggregate). */
  dimensions: v.optional(v.object(dimensions)),
});

export const RowSchema = v.object({
  /** Raw text of every cell, as many as there are columns. The only place where the printed text stands. */
  cells: v.array(text),
  /** Line of the source text, from 1; null where the format has no lines. */
  line: v.nullable(ordinal),
  /** Page of the source, from 1; null where the format has no pages. */
  page: v.nullable(ordinal),
  /** One a side that has something in this row. */
  subjects: v.array(SubjectSchema),
});

export const HeadCellSchema = v.object({ text, span: ordinal, depth: ordinal });

export const TableSchema = v.object({
  /** Counts the tables of the document, from 1. */
  number: ordinal,
  role: v.nullable(v.picklist(TABLE_ROLES)),
  /** The two witnesses of the role: the alias that the title matched, the signature that the columns matched. */
  recognition: v.object({ title: v.nullable(text), signature: v.nullable(text) }),
  title: text,
  /** Unit of the amounts; null where the table has no amounts, or none is known. */
  unit: v.nullable(v.picklist(AMOUNT_UNITS)),
  /** The unit as printed (万元), or empty where it is not printed with the table. */
  unitText: text,
  /** `figures` has amounts · `empty` is 空表, its cells blank · `form` a form not filled in · `indicators` · `text`. */
  state: v.picklist(['figures', 'empty', 'form', 'indicators', 'text']),
  /** 注 and 说明 printed under the table. */
  notes: v.array(text),
  /** How many pieces (pages) the table was printed in; here they are joined. */
  pieces: ordinal,
  line: v.nullable(ordinal),
  page: v.nullable(ordinal),
  /** Head rows as printed, each a list of cells with their span and depth, rows of column numbers left out. */
  head: v.array(v.array(HeadCellSchema)),
  columns: v.array(ColumnSchema),
  rows: v.array(RowSchema),
});

/** One printed amount with everything that row and column say about it. fen 0 is a printed zero; blanks have no figure. */
export const FigureSchema = v.object({
  place: PlaceSchema,
  fen,
  role: v.nullable(v.picklist(TABLE_ROLES)),
  subject: v.picklist(SUBJECT_KINDS),
  /** Canonical code of the functional classification. */
  account: v.optional(text),
  economic: v.optional(v.object({ scheme: v.picklist(['department', 'government']), code: text })),
  unit: v.optional(text),
  project: v.optional(text),
  ...dimensions,
});

/** A budget unit (单位) or project is (department, canonical name), never a position. */
export const UnitSchema = v.object({
  name: text,
  /** Other prints of the name in this document. */
  aliases: v.array(text),
});

export const ProjectSchema = v.object({
  unit: text,
  name: text,
  aliases: v.array(text),
  /** 一级项目 as printed in the indicator table; null without one. */
  programme: v.nullable(text),
});

export const IndicatorSchema = v.object({
  table: ordinal,
  row: ordinal,
  unit: text,
  /** Canonical name of the project: the key of {@link ProjectSchema} with `unit`. */
  project: text,
  programme: text,
  /** 一级指标, 二级指标, 三级指标 as printed. */
  level1: text,
  level2: text,
  name: text,
  /** ≥ ≤ = > < or 定性, as printed. */
  operator: text,
  target: text,
  measure: text,
});

export const RemarkSchema = v.object({
  code: v.picklist(REMARK_CODES),
  /** As much of the place as is known. */
  table: v.optional(ordinal),
  row: v.optional(ordinal),
  side: v.optional(text),
  column: v.optional(ordinal),
  line: v.optional(ordinal),
  params: v.record(text, v.union([text, v.number()])),
});

export const BudgetDocumentSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  id: v.pipe(text, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  revision: ordinal,
  source: v.object({
    fileName: text,
    sha256,
    bytes: count,
    format: v.picklist(['text']),
    encoding: v.picklist(['utf-8', 'gb18030']),
  }),
  /** The place as the document prints it (某市), or null. */
  region: v.nullable(text),
  department: text,
  fiscalYear: v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)),
  /** 部门预算 · 单位预算 · 部门决算. */
  kind: v.picklist(['departmentBudget', 'unitBudget', 'finalAccount']),
  /** Whether the document says of itself that it is an invented example (虚构示例); not there is no. */
  fictional: v.optional(v.boolean()),
  /** The unit most tables print; what amounts are shown in unless chosen otherwise. */
  amountUnit: v.picklist(AMOUNT_UNITS),
  tables: v.array(TableSchema),
  figures: v.array(FigureSchema),
  units: v.array(UnitSchema),
  projects: v.array(ProjectSchema),
  indicators: v.array(IndicatorSchema),
  sections: v.array(SectionSchema),
  /** Everything that stands outside of tables, in order. Spans of claims, reasons and terms point into it. */
  paragraphs: v.array(ParagraphSchema),
  claims: v.array(ClaimSchema),
  reasons: v.array(ReasonSchema),
  uses: v.array(UseSchema),
  glossary: v.array(GlossaryEntrySchema),
  counts: v.array(CountSchema),
  remarks: v.array(RemarkSchema),
});

export type TableRole = (typeof TABLE_ROLES)[number];
export type FundSource = (typeof FUND_SOURCES)[number];
export type Purpose = (typeof PURPOSES)[number];
export type ExpenseItem = (typeof EXPENSE_ITEMS)[number];
export type ColumnKind = (typeof COLUMN_KINDS)[number];
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
export type Column = v.InferOutput<typeof ColumnSchema>;
export type Dimensions = Column['dimensions'];
export type Subject = v.InferOutput<typeof SubjectSchema>;
export type Row = v.InferOutput<typeof RowSchema>;
export type HeadCell = v.InferOutput<typeof HeadCellSchema>;
export type PrintedTable = v.InferOutput<typeof TableSchema>;
export type Figure = v.InferOutput<typeof FigureSchema>;
export type BudgetUnit = v.InferOutput<typeof UnitSchema>;
export type Project = v.InferOutput<typeof ProjectSchema>;
export type Indicator = v.InferOutput<typeof IndicatorSchema>;
export type Remark = v.InferOutput<typeof RemarkSchema>;
export type BudgetDocument = v.InferOutput<typeof BudgetDocumentSchema>;
