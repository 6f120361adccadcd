import { escaped } from './page-html';

export interface NotFoundText {
  lang: string;
  title: string;
  text: string;
  home: string;
}

export interface NotFoundParts {
  /** One a language, the first the one of the page's title. */
  texts: readonly NotFoundText[];
  /** The site's stylesheet, to stand in the page itself. */
  css: string;
  /** The script that sets the stored theme before paint. */
  themeScript: string;
}

/**
 * A static server shows 404.html at the address that is missing, at any depth, and the page does not know where the
 * site begins. So it stands alone: style and scripts in it (allowed by their hashes), no address but the one it finds
 * by asking, from the deepest folder up, where the catalogue is. Without scripts the sentence is there, not the link.
 */
export async function notFoundHtml({ texts, css, themeScript }: NotFoundParts): Promise<string> {
  const style = css + LAYOUT;
  const policy = [
    "default-src 'none'",
    `script-src ${await hashSource(themeScript)} ${await hashSource(FIND_HOME)}`,
    `style-src ${await hashSource(style)}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${texts[0]!.lang}">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${escaped(texts[0]!.title)}</title>
    <link rel="icon" href="data:,">
    <style>${style}</style>
    <script>${themeScript}</script>
  </head>
  <body>
    <main class="missing-page">
${texts.map(section).join('\n')}
    </main>
    <script>${FIND_HOME}</script>
  </body>
</html>
`;
}

function section({ lang, title, text, home }: NotFoundText, index: number): string {
  const heading = index === 0 ? 'h1' : 'h2';
  return `      <section lang="${lang}">
        <${heading}>${escaped(title)}</${heading}>
        <p>${escaped(text)}</p>
        <p><a class="home" hidden>${escaped(home)}</a></p>
      </section>`;
}

/** A source of the policy that allows exactly this text. */
async function hashSource(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

const LAYOUT = `
.missing-page { max-inline-size: 44em; margin-inline: auto; padding: 12vh 16px 56px; }
.missing-page section + section { margin-block-start: 32px; padding-block-start: 32px; border-block-start: 1px solid var(--rule); }
`;

const FIND_HOME = `
(async () => {
  const folders = location.pathname.split('/').slice(1, -1);
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const root = '/' + folders.slice(0, depth).map((folder) => folder + '/').join('');
    const answer = await fetch(root + 'data/catalog.json', { method: 'HEAD' }).catch(() => null);
    if (!answer || !answer.ok) continue;
    for (const link of document.querySelectorAll('a.home')) {
      link.href = root;
      link.hidden = false;
    }
    return;
  }
})();
`;
