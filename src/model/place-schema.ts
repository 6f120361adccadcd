import * as v from 'valibot';

const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The schema of {@link import('./place').Place}. */
export const PlaceSchema = v.object({ table: ordinal, row: ordinal, side: v.string(), column: ordinal });
