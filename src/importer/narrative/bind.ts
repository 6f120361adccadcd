import { foldLabel } from '@/model/fold';
import type { Claim, GlossaryEntry } from '@/model/narrative';
import type { Place } from '@/model/place';
import { accountNamed, accountOf } from './accounts';
import { namedAccount, type NamedAccount } from './account-names';
import { contextsOf } from './contexts';
import { figureIndex, type FigureIndex, type Tables } from './figure-index';
import { fold } from './folded';
import { ProjectNames, type Mention } from './mentions';
import type { NarrativeDraft } from './narrative-draft';
import { lineRemark } from './narrative-remarks';
import { placesOf } from './places';
import { projectsTogether } from './projects-together';
import { remarkOnOtherUnits } from './unit-conflicts';
import { UnitNames } from './unit-names';

/**
 * Binds amounts to the printed figures they speak of, claims and terms to the 科目 they name, uses and reasons to the
 * projects they name. A claim without such a figure stands alone; a name that may be two is bound to none.
 */
export function bindNarrative(narrative: NarrativeDraft, tables: Tables): void {
  const index = figureIndex(tables);
  const projects = new ProjectNames(tables.projects);
  bindClaims(narrative, index);
  for (const entry of narrative.glossary) entry.account = accountOfTerm(entry, index);
  const joined = new Map<string, Joined>();
  bindReasons(narrative, projects, index, joined);
  bindUses(narrative, projects, index, joined, new UnitNames(tables));
  for (const { mention, line } of joined.values()) joinName(mention, line, narrative.remarks);
  remarkOnOtherUnits(narrative, tables);
}

function bindClaims(narrative: NarrativeDraft, index: FigureIndex): void {
  const contexts = contextsOf(narrative);
  narrative.claims.forEach((claim, at) => {
    const context = contexts[claim.paragraph];
    if (!context?.section) return;
    const named = namedAccount(fold(claim.subject).text);
    claim.account = named ? accountOf(underHead(named, context.head), index) : accountNamed(foldLabel(claim.subject), index);
    // A list of 科目 under 「财政拨款支出主要内容如下」 is of that money, whatever its section.
    const section = claim.account !== null && context.isFiscal ? 'fiscal' : context.section;
    if (claim.kind === 'amount') claim.places = placesOf(claim, narrative.claims[at - 1] ?? null, section, index);
  });
}

function underHead(named: NamedAccount, head: NamedAccount | null): NamedAccount {
  if (!head || named.code !== null || named.type !== null) return named;
  return { ...named, type: head.type, item: named.item ?? (named.subitem === null ? null : head.item) };
}

function accountOfTerm({ term }: GlossaryEntry, index: FigureIndex): string | null {
  const named = namedAccount(fold(term).text);
  return named ? accountOf(named, index) : accountNamed(foldLabel(term), index);
}

interface Joined {
  mention: Mention;
  line: number | null;
}

/** An amount in a reason leads to the cell of a project that the reason names, where it is the same amount. */
function bindReasons(narrative: NarrativeDraft, projects: ProjectNames, index: FigureIndex, joined: Map<string, Joined>): void {
  for (const { paragraph, span, claims } of narrative.reasons) {
    const { text = '', line = null } = narrative.paragraphs[paragraph] ?? {};
    const mentions = projects.in(text.slice(...span), false);
    noteJoins(mentions, line, joined);
    for (const at of claims) {
      const claim = narrative.claims[at];
      if (claim) claim.places = projectCell(claim, mentions, index);
    }
  }
}

function projectCell({ fen }: Claim, mentions: readonly Mention[], { byRole }: FigureIndex): Place[] {
  const cell = (byRole.get('T10') ?? []).find(
    (figure) => figure.fen === fen && mentions.some(({ project }) => figure.project === project.name && figure.unit === project.unit),
  );
  return cell ? [cell.place] : [];
}

/** What an amount is for names projects; an amount stated inside of it is that of such a project, where it is the same. */
function bindUses(narrative: NarrativeDraft, projects: ProjectNames, index: FigureIndex, joined: Map<string, Joined>, units: UnitNames): void {
  for (const use of narrative.uses) {
    const { text = '', line = null } = narrative.paragraphs[use.paragraph] ?? {};
    const mentions = projects.in(text.slice(...use.span), true);
    noteJoins(mentions, line, joined);
    use.projects = mentions.map(({ project: { unit, name } }) => ({ unit, name }));
    use.units = units.in(text.slice(...use.span));
    use.together = projectsTogether(text.slice(...use.span), units, projects);
    for (let at = use.claim + 1; ; at++) {
      const claim = narrative.claims[at];
      if (!claim || claim.paragraph !== use.paragraph || claim.span[1] > use.span[1]) break;
      if (claim.places.length === 0) claim.places = projectCell(claim, mentions, index);
    }
  }
}

/** The first place of each short form. */
function noteJoins(mentions: readonly Mention[], line: number | null, joined: Map<string, Joined>): void {
  for (const mention of mentions) {
    const key = `${mention.project.unit}\n${mention.printed}`;
    if (mention.isShort && !joined.has(key)) joined.set(key, { mention, line });
  }
}

function joinName({ project, printed }: Mention, line: number | null, remarks: NarrativeDraft['remarks']): void {
  project.aliases.push(printed);
  remarks.push(lineRemark('name.joined', line, { printed, name: project.name }));
}
