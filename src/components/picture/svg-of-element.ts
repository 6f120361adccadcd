import type { Drawing } from '@/charts/picture-svg';

/** What a stylesheet may give to a drawn element, as the attributes of SVG. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'vector-effect',
  'opacity',
] as const;
const TEXT_PROPERTIES = [
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'letter-spacing',
] as const;
const TEXTS = new Set(['text', 'tspan']);
/** Elements that only draw. Others (scripts, foreign markup, images, animations) stay out of the file. */
const DRAWN = new Set([
  'svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'defs', 'pattern',
  'clipPath', 'linearGradient', 'stop', 'title', 'desc',
]); // prettier-ignore
/** Attributes that have no meaning outside of the page, or that the computed style has replaced. */
const PAGE_ONLY = /^(class|style|id|role|tabindex|focusable|data-.*|aria-.*|on.*|(xlink:)?href)$/i;
const NEEDS_ID = new Set(['pattern', 'clipPath', 'linearGradient']);

/**
 * An SVG element of the page as a file of its own: what its stylesheets say is written into attributes, what is hidden
 * or does not draw is left out. Links become groups.
 */
export function svgOfElement(svg: SVGSVGElement): Drawing {
  const { width, height } = svg.getBoundingClientRect();
  const copy = copied(svg) ?? document.createElementNS(SVG, 'svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return { svg: new XMLSerializer().serializeToString(copy), width, height };
}

const SVG = 'http://www.w3.org/2000/svg';

function copied(element: Element): Element | null {
  const name = element.localName === 'a' ? 'g' : element.localName;
  if (element.namespaceURI !== SVG || !DRAWN.has(name)) return null;
  const style = getComputedStyle(element);
  if (style.display === 'none' && !isDefinition(element)) return null;
  const copy = document.createElementNS(SVG, name);
  for (const { name: attribute, value } of element.attributes) {
    const kept = !PAGE_ONLY.test(attribute) || (attribute === 'id' && NEEDS_ID.has(name));
    if (kept && !attribute.includes(':')) copy.setAttribute(attribute, value);
  }
  const properties = TEXTS.has(name) ? [...PROPERTIES, ...TEXT_PROPERTIES] : PROPERTIES;
  if (isShown(name)) for (const property of properties) writeProperty(copy, property, style);
  if (style.visibility === 'hidden') copy.setAttribute('visibility', 'hidden');
  for (const child of element.childNodes) {
    if (child instanceof Element) {
      const inner = copied(child);
      if (inner) copy.append(inner);
    } else if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? '');
  }
  return copy;
}

function isDefinition(element: Element): boolean {
  return element.closest('defs') !== null;
}

function isShown(name: string): boolean {
  return !['defs', 'title', 'desc', 'svg', 'clipPath', 'pattern', 'linearGradient', 'stop'].includes(name);
}

function writeProperty(copy: Element, property: string, style: CSSStyleDeclaration): void {
  // Addresses in a computed style are whole ones: url("https://…#hatch"). Only the part within the file is meant.
  const value = style.getPropertyValue(property).replace(/url\("?[^"#)]*(#[^")]*)"?\)/g, 'url($1)');
  if (value !== '' && !(property === 'letter-spacing' && value === 'normal')) copy.setAttribute(property, value);
}
