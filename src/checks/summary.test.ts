import { describe, expect, it } from 'vitest';
import { seedDocument } from '../../tests/support/seed-document';
import { checkDocument } from './check-document';
import { RULES } from './rules';
import { checkSummary, summaryFor } from './summary';

const document = seedDocument();
const summary = checkSummary(checkDocument(document));

describe('checkSummary', () => {
  it('counts every 尾差 apart, and all findings once', () => {
    const { error, warning, info, tail } = summary.counts;
    expect({ error, tail }).toEqual({ error: 2, tail: 16 });
    expect(error + warning + info + tail).toBe(summary.findings.length);
  });

  it('says of every rule how often it compared, or why it does not apply', () => {
    expect(summary.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const { id, compared, reason } of summary.rules) expect(compared === null, id).toBe(reason !== null);
  });

  it('is the same after a way through JSON and a thread', () => {
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    expect(structuredClone(summary)).toEqual(summary);
  });

  it('gives every finding an id of its own, for addresses', () => {
    expect(new Set(summary.findings.map(({ id }) => id)).size).toBe(summary.findings.length);
  });
});

describe('summaryFor', () => {
  it('keeps everything for the page of the checks, and the counts for every page', () => {
    expect(summaryFor(summary, { page: 'checks' })).toBe(summary);
    expect(summaryFor(summary, { page: 'about' })).toEqual({ counts: summary.counts, findings: [], rules: [], complete: false });
  });

  it('keeps for a table the findings of its cells, of a 尾差 where it is printed', () => {
    const { findings } = summaryFor(summary, { page: 'tables', table: 3 });
    expect(findings).toHaveLength(5);
    for (const { kind, places } of findings) expect([kind, places[0]?.table]).toEqual(['tail', 3]);
  });

  it('keeps for the narrative what concerns its amounts, and elsewhere no 尾差', () => {
    expect(summaryFor(summary, { page: 'text' }).findings.every(({ claims }) => claims.length > 0)).toBe(true);
    expect(summaryFor(summary, { page: 'overview' }).findings.some(({ kind }) => kind === 'tail')).toBe(false);
    expect(summaryFor(summary, { page: 'overview' }).findings.filter(({ severity }) => severity === 'error')).toHaveLength(2);
  });
});
