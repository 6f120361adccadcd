import * as v from 'valibot';
import { PlaceSchema } from './place-schema';

const fen = v.pipe(v.number(), v.safeInteger());

const PrintedAmountSchema = v.object({ kind: v.literal('printed'), fen, place: PlaceSchema });

/** The schema of an {@link import('./amount').Amount} whose formula, if it has one, stands over printed figures only. */
export const FlatAmountSchema = v.variant('kind', [
  PrintedAmountSchema,
  v.object({
    kind: v.literal('derived'),
    fen,
    operation: v.picklist(['sum', 'difference']),
    operands: v.array(PrintedAmountSchema),
  }),
]);

export type FlatAmount = v.InferOutput<typeof FlatAmountSchema>;
