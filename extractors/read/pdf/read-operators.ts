import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { IDENTITY, type Matrix, multiply, toMatrix } from './matrix.ts';
import { OPS } from './pdfjs.ts';

/** One glyph of the text layer, placed on the displayed page (points, origin top left). */
export interface Glyph {
  /** What it stands for: usually one character, several for a ligature, empty when the font does not say. */
  readonly text: string;
  /** From the glyph's own space (1 = one em, y upwards) to the displayed page. */
  readonly matrix: Matrix;
  /** Advance in ems, without character and word spacing. */
  readonly advance: number;
  /** Character spacing after it, in ems. */
  readonly spacing: number;
  readonly bold: boolean;
  /** Painted at all: render modes 3 and 7 leave no ink. */
  readonly painted: boolean;
  /** Position among the page's operators. */
  readonly order: number;
}

/** An image painted on the page: the unit square, through `matrix`, is its place on the displayed page. */
export interface PlacedImage {
  readonly matrix: Matrix;
  /** Where pdfjs keeps its pixels; absent for images inside the content stream, masks and patterns. */
  readonly objectId: string | undefined;
  readonly order: number;
}

export interface PageContent {
  readonly glyphs: readonly Glyph[];
  readonly images: readonly PlacedImage[];
  /** Operators that paint lines or areas. */
  readonly pathCount: number;
}

interface State {
  ctm: Matrix;
  font: FontFacts;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  renderMode: number;
}

interface FontFacts {
  readonly unit: number;
  readonly vertical: boolean;
  readonly bold: boolean;
}

interface PdfjsGlyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[];
}

/** The page's drawing orders, as pdfjs decodes them: what is painted where. */
export async function readOperators(page: PDFPageProxy): Promise<PageContent> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const view = toMatrix(page.getViewport({ scale: 1 }).transform);
  const reader = new OperatorReader(view, (name) => fontFacts(page, name));
  for (let index = 0; index < fnArray.length; index += 1) {
    reader.run(fnArray[index] as number, (argsArray[index] ?? []) as unknown[], index);
  }
  return reader;
}

/** The graphics and text state of a page, walked operator by operator (ISO 32000-1, 8.4 and 9.3 to 9.4). */
class OperatorReader implements PageContent {
  readonly glyphs: Glyph[] = [];
  readonly images: PlacedImage[] = [];
  pathCount = 0;

  #state: State;
  readonly #saved: State[] = [];
  #textMatrix: Matrix = IDENTITY;
  #lineMatrix: Matrix = IDENTITY;
  readonly #fonts = new Map<string, FontFacts>();
  readonly #loadFont: (name: string) => FontFacts;

  constructor(view: Matrix, loadFont: (name: string) => FontFacts) {
    this.#loadFont = loadFont;
    this.#state = {
      ctm: view,
      font: UNKNOWN_FONT,
      fontSize: 1,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      renderMode: 0,
    };
  }

  run(operator: number, args: unknown[], order: number): void {
    const state = this.#state;
    switch (operator) {
      case OPS.save:
        this.#saved.push({ ...state });
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.#state = this.#saved.pop() ?? state;
        break;
      case OPS.paintFormXObjectBegin:
        this.#saved.push({ ...state });
        if (args[0]) state.ctm = multiply(state.ctm, toMatrix([args[0]]));
        break;
      case OPS.transform:
        state.ctm = multiply(state.ctm, toMatrix(args));
        break;
      case OPS.setGState:
        this.#setGraphicsState(args[0]);
        break;
      case OPS.constructPath:
      case OPS.shadingFill:
        this.pathCount += 1;
        break;
      case OPS.paintImageXObject:
      case OPS.paintImageXObjectRepeat:
        this.images.push({ matrix: state.ctm, objectId: String(args[0]), order });
        break;
      case OPS.paintInlineImageXObject:
      case OPS.paintInlineImageXObjectGroup:
      case OPS.paintImageMaskXObject:
      case OPS.paintImageMaskXObjectGroup:
      case OPS.paintImageMaskXObjectRepeat:
      case OPS.paintSolidColorImageMask:
        this.images.push({ matrix: state.ctm, objectId: undefined, order });
        break;
      default:
        this.#runText(operator, args, order);
    }
  }

  #runText(operator: number, args: unknown[], order: number): void {
    const state = this.#state;
    switch (operator) {
      case OPS.beginText:
        this.#textMatrix = IDENTITY;
        this.#lineMatrix = IDENTITY;
        break;
      case OPS.setFont:
        this.#setFont(args[0], args[1]);
        break;
      case OPS.setCharSpacing:
        state.charSpacing = Number(args[0]);
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = Number(args[0]);
        break;
      case OPS.setHScale:
        state.scale = Number(args[0]) / 100;
        break;
      case OPS.setLeading:
        state.leading = Number(args[0]);
        break;
      case OPS.setTextRise:
        state.rise = Number(args[0]);
        break;
      case OPS.setTextRenderingMode:
        state.renderMode = Number(args[0]);
        break;
      case OPS.setTextMatrix:
        this.#lineMatrix = toMatrix(args);
        this.#textMatrix = this.#lineMatrix;
        break;
      case OPS.moveText:
        this.#moveLine(Number(args[0]), Number(args[1]));
        break;
      case OPS.setLeadingMoveText:
        state.leading = -Number(args[1]);
        this.#moveLine(Number(args[0]), Number(args[1]));
        break;
      case OPS.nextLine:
        this.#moveLine(0, -state.leading);
        break;
      case OPS.showText:
      case OPS.showSpacedText:
        this.#show(args[0], order);
        break;
    }
  }

  #setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const [key, value] of entries as [string, unknown][]) {
      if (key === 'Font' && Array.isArray(value)) this.#setFont(value[0], value[1]);
    }
  }

  #setFont(name: unknown, size: unknown): void {
    const key = String(name);
    let font = this.#fonts.get(key);
    if (!font) {
      font = this.#loadFont(key);
      this.#fonts.set(key, font);
    }
    this.#state.font = font;
    this.#state.fontSize = Number(size);
  }

  #moveLine(x: number, y: number): void {
    this.#lineMatrix = multiply(this.#lineMatrix, [1, 0, 0, 1, x, y]);
    this.#textMatrix = this.#lineMatrix;
  }

  #show(items: unknown, order: number): void {
    if (!Array.isArray(items)) return;
    const { ctm, font, fontSize, charSpacing, wordSpacing, scale, rise, renderMode } = this.#state;
    const line = multiply(ctm, this.#textMatrix);
    const [a, b, c, d, e, f] = multiply(line, [fontSize * scale, 0, 0, fontSize, 0, rise]);
    const spacing = fontSize === 0 ? 0 : charSpacing / fontSize;
    const painted = renderMode !== 3 && renderMode !== 7;
    // How far one unit of text space along the line leads on the page.
    const right = font.vertical ? line[2] : line[0] * scale;
    const down = font.vertical ? line[3] : line[1] * scale;
    let pen = 0;
    for (const item of items as (PdfjsGlyph | number | null)[]) {
      if (typeof item === 'number') pen -= (item / 1000) * fontSize;
      if (typeof item === 'number' || !item) continue;
      const advance = (font.vertical ? (item.vmetric?.[0] ?? -1000) : (item.width ?? 0)) * font.unit;
      const x = e + pen * right;
      const y = f + pen * down;
      // Numbers out of range, or none at all: text without a place cannot be read in order, nor shown as evidence.
      if (!Number.isFinite(a + b + c + d + x + y + advance)) throw new Error('text has no place on it');
      this.glyphs.push({
        text: item.unicode ?? '',
        matrix: [a, b, c, d, x, y],
        advance,
        spacing,
        bold: font.bold,
        painted,
        order,
      });
      pen += advance * fontSize + charSpacing + (item.isSpace ? wordSpacing : 0);
    }
    const step: Matrix = font.vertical ? [1, 0, 0, 1, 0, pen] : [1, 0, 0, 1, pen * scale, 0];
    this.#textMatrix = multiply(this.#textMatrix, step);
  }
}

const UNKNOWN_FONT: FontFacts = { unit: 0.001, vertical: false, bold: false };

interface PdfjsFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
}

function fontFacts(page: PDFPageProxy, name: string): FontFacts {
  if (!page.commonObjs.has(name)) return UNKNOWN_FONT;
  const font = page.commonObjs.get(name) as PdfjsFont;
  return {
    unit: font.fontMatrix?.[0] ?? UNKNOWN_FONT.unit,
    vertical: font.vertical ?? false,
    bold: font.bold === true || font.black === true || /bold|black|heavy|semib|demi/i.test(font.name ?? ''),
  };
}
