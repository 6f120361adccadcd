import { foldLabel } from '@/model/fold';
import type { Project } from '@/model/document';
import { nameKey } from '../label';
import { coreOf } from '../short-names';

/** A project that a text names. */
export interface Mention {
  project: Project;
  /** The name as the text prints it, folded. */
  printed: string;
  /** True where the text prints another form of the name than any table. */
  isShort: boolean;
}

/** Shorter names say too little to be taken for a project's. */
const SHORTEST = 4;
/** What parts the names of a list: marks, conjunctions, and whose they are (局本级…, …中心的…). */
const LIST_MARKS = /([、,;。()的]|以及|和(?!谐)|及(?!时)|等|[局委厅办]?本级)/;
/** 「除甲、乙外的其他项目」 is for anything but these. */
const EXCEPTION = /除[^。;]{1,200}?(?:之|以)?外(?=的|,|、|其他)/g;
const QUOTED = /“([^“”]{2,60})”/g;

/** Finds the projects that a text names: by a full name, or by a short one that is contained in exactly one name. */
export class ProjectNames {
  /** Every print of every name, the longest first; a name of two units says neither. */
  private readonly prints: readonly { key: string; project: Project | null }[];
  private readonly cores: readonly { core: string; project: Project }[];

  constructor(projects: readonly Project[]) {
    const byPrint = new Map<string, Project | null>();
    for (const project of projects) {
      for (const key of new Set([project.name, ...project.aliases].map(nameKey))) {
        if (key.length >= SHORTEST) byPrint.set(key, byPrint.has(key) ? null : project);
      }
    }
    this.prints = [...byPrint].map(([key, project]) => ({ key, project })).sort((a, b) => b.key.length - a.key.length);
    this.cores = projects.map((project) => ({ core: coreOf(project.name), project }));
  }

  /**
   * @param isList true where the text lists names (what an amount is for); else only quoted words may be short names
   * @returns the projects in the order of the text, each once
   */
  in(text: string, isList: boolean): Mention[] {
    const included = text.replace(EXCEPTION, '、');
    let rest = nameKey(foldLabel(included));
    const found: (Mention & { at: number })[] = [];
    for (const { key, project } of this.prints) {
      const at = rest.indexOf(key);
      if (at < 0) continue;
      rest = rest.split(key).join('、'.repeat(key.length));
      if (project) found.push({ project, printed: key, isShort: false, at });
    }
    for (const { phrase, at } of phrases(included, rest, isList)) {
      const project = this.containing(phrase);
      if (project) found.push({ project, printed: phrase, isShort: true, at });
    }
    const seen = new Set<Project>();
    return found.sort((a, b) => a.at - b.at).filter(({ project }) => !seen.has(project) && seen.add(project));
  }

  /** The one project whose distinctive name holds the short one's; null where there is none or more than one. */
  private containing(phrase: string): Project | null {
    const core = coreOf(phrase);
    if (core.length < SHORTEST) return null;
    const holding = this.cores.filter((candidate) => candidate.core.includes(core));
    return holding.length === 1 ? (holding[0]?.project ?? null) : null;
  }
}

/** Words that may be a short name: quoted ones anywhere, and the parts of a list. */
function phrases(text: string, rest: string, isList: boolean): { phrase: string; at: number }[] {
  const found = [...nameKeyKeepingQuotes(text).matchAll(QUOTED)].flatMap(({ 1: quoted = '' }) => {
    const phrase = nameKey(quoted);
    const at = rest.indexOf(phrase);
    return at < 0 ? [] : [{ phrase, at }];
  });
  if (!isList) return found;
  let at = 0;
  for (const [index, part] of rest.split(LIST_MARKS).entries()) {
    if (index % 2 === 0) found.push({ phrase: part, at });
    at += part.length;
  }
  return found;
}

/** `foldLabel` drops quotes; here they say where a name begins and ends. */
function nameKeyKeepingQuotes(text: string): string {
  return text.replace(/[„‟"]/g, '”').replace(/\s+/g, '');
}
