import type { Finding } from '@/checks/rule';
import type { Amount } from '@/model/amount';
import { differencePart, type FindingPart, type FindingSentence } from './finding-sentence';
import type { Tongue } from './finding-text';
import type { FindingsKey } from '.';

/**
 * Two figures that should agree, a sum before what is printed of it, else in the order given: 六项相加 9,085.29，印作
 * 9,085.28，差 0.01，是尾差。 表一印作 …，表三印作 ….
 */
export function comparisonSentence(finding: Finding, tongue: Tongue, end: FindingsKey): FindingSentence {
  const { printed, expected, differenceFen } = finding;
  const difference: FindingPart = differencePart(finding) ?? { fen: Math.abs(differenceFen) };
  if (!printed || !expected) return { message: tongue.say(end), params: { difference } };
  const apart =
    printed.kind === 'printed' && expected.kind === 'printed' && printed.document === expected.document && printed.place.table !== expected.place.table;
  const first = expected.kind === 'derived' ? expected : printed;
  const second = first === expected ? printed : expected;
  const clauses = [
    clause(tongue, { amount: first, name: 'first', apart, again: false }),
    clause(tongue, { amount: second, name: 'second', apart, again: first.kind === second.kind }),
  ];
  return {
    message: clauses.map(({ message }) => message).join(tongue.say('finding.and')) + tongue.say(end),
    params: { ...clauses[0]?.params, ...clauses[1]?.params, difference },
  };
}

interface Clause {
  amount: Amount;
  /** Of its parameter in the sentence. */
  name: string;
  /** The two stand in different tables, and so each is said with its own. */
  apart: boolean;
  /** It is the second of one kind. */
  again: boolean;
}

function clause({ say, table }: Tongue, { amount, name, apart, again }: Clause): FindingSentence {
  const named = (message: string): FindingSentence => ({
    message: message.replace('{amount}', `{${name}}`).replace('{table}', `{${name}Table}`),
    params: {
      [name]: { amount },
      ...(apart && amount.kind === 'printed' ? { [`${name}Table`]: table(amount.place.table) } : {}),
    },
  });
  switch (amount.kind) {
    case 'derived':
      return named(amount.operation === 'sum' ? say('finding.sum', { n: amount.operands.length }) : say('finding.subtraction'));
    case 'printed':
      if (amount.document !== undefined) return named(say('finding.printedThere'));
      if (apart) return named(say('finding.printedIn'));
      return named(say(again ? 'finding.printedElsewhere' : 'finding.printed'));
    case 'stated':
      if (amount.document !== undefined) return named(say('finding.statedThere'));
      return named(say(again ? 'finding.statedElsewhere' : 'finding.stated'));
  }
}
