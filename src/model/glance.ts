import * as v from 'valibot';
import { AMOUNT_UNITS } from './amount-unit';
import { FlatAmountSchema } from './amount-schema';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a part of a striking figure is: one project or 类 by name, 基本支出, or the `count` others of the kind. */
export const STRIKING_ROLES = ['project', 'class', 'basic', 'otherProjects', 'otherClasses'] as const;

/** Of every 100 元, how much goes to one thing, and where the rest goes. */
export const StrikingFigureSchema = v.object({
  /** What the one thing is. */
  kind: v.picklist(['project', 'class']),
  parts: v.array(
    v.object({
      role: v.picklist(STRIKING_ROLES),
      /** Name as printed; empty where the role says all there is to say. */
      name: text,
      /** Its key in 支出结构: the code of a 类, of a project that among the units (empty where it has none there). */
      of: text,
      /** How many projects or 类 it gathers. */
      count,
      amount: FlatAmountSchema,
      /** Whole 元 of the 100; those of all parts add up to 100. */
      hundred: count,
    }),
  ),
});

/** What the first page shows of a document without loading it. */
export const GlanceSchema = v.object({
  /** How the amounts here are printed: unit of their table and the most decimals in it. Null without amounts. */
  printed: v.nullable(v.object({ unit: v.picklist(AMOUNT_UNITS), decimals: count })),
  /** 支出总计, of which everything here is a part. */
  whole: v.nullable(FlatAmountSchema),
  /** The 类 that the expenditure is printed by, largest first; blank ones are left out. */
  makeUp: v.array(v.object({ code: text, name: text, amount: FlatAmountSchema })),
  striking: v.nullable(StrikingFigureSchema),
  /** Whether 基本支出 can be looked at by 经济分类. */
  economic: v.boolean(),
  /** Whether its narrative says by how much anything changed against the year before. */
  changes: v.optional(v.boolean(), false),
  /** How many units the expenditure can be divided among; 0 where it cannot. */
  units: count,
  /** The term of its glossary that takes the longest explanation, with its number there. */
  term: v.nullable(v.object({ index: count, term: text })),
});

export type StrikingFigure = v.InferOutput<typeof StrikingFigureSchema>;
export type Glance = v.InferOutput<typeof GlanceSchema>;
