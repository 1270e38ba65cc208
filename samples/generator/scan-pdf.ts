import sharp from 'sharp';
import { type Degradation, degrade, resize, turn } from './degrade.ts';
import { type DrawnPage, PAGE } from './page-flow.ts';
import { addDrawnPage, addRawImage, createDigitalPdf, createPdf, type SampleDocument } from './pdf.ts';
import { type GreyImage, rasterizePdf } from './rasterize.ts';

/** A way of scanning, after the kinds of scans that reach an archive. */
interface ScanProfile {
  readonly dpi: number;
  readonly storage: 'black-and-white' | { readonly jpegQuality: number };
  readonly degradation: Degradation;
  /** Pixels of a page if they are not those of `dpi` (fax: 204 by 196 dots an inch). */
  readonly pixels?: readonly [width: number, height: number];
  /** The second page lies in the scanner turned by so many degrees clockwise. */
  readonly turned?: 90 | 180 | 270;
  /** The last page keeps its text layer: it was added by a program, not scanned. */
  readonly lastPageDigital?: true;
}

const SCAN_PROFILES = {
  s300: { dpi: 300, storage: 'black-and-white', degradation: { skew: 0.3 } },
  s200: {
    dpi: 200,
    storage: { jpegQuality: 40 },
    degradation: { skew: -0.5, noise: 7, shading: 30, levels: [20, 245] },
  },
  fax: {
    dpi: 204,
    pixels: [1728, 2144],
    storage: 'black-and-white',
    degradation: { blur: 0.5, noise: 16, specks: 0.002 },
  },
  copy150: {
    dpi: 150,
    storage: { jpegQuality: 45 },
    degradation: { blur: 0.6, noise: 5, levels: [70, 205] },
  },
  flip: { dpi: 200, storage: 'black-and-white', degradation: { skew: 0.3 }, turned: 180 },
  rot: { dpi: 300, storage: 'black-and-white', degradation: { skew: -0.2 }, turned: 90 },
  mixed: {
    dpi: 200,
    storage: { jpegQuality: 35 },
    degradation: { skew: 0.4, noise: 4, levels: [10, 250] },
    lastPageDigital: true,
  },
} as const satisfies Record<string, ScanProfile>;

export type ScanProfileName = keyof typeof SCAN_PROFILES;

/** The letter as a scan: pictures only, except what the profile leaves digital. */
export async function createScannedPdf(
  pages: readonly DrawnPage[],
  name: ScanProfileName,
  seed: number,
): Promise<Buffer> {
  const profile: ScanProfile = SCAN_PROFILES[name];
  const images = await rasterizePdf(await createDigitalPdf(pages), profile.dpi);
  return createPdf(async (document) => {
    for (const [index, page] of pages.entries()) {
      if (profile.lastPageDigital && index === pages.length - 1) addDrawnPage(document, page);
      else await addScannedPage(document, images[index] as GreyImage, profile, seed + index, index === 1);
    }
  });
}

async function addScannedPage(
  document: SampleDocument,
  drawn: GreyImage,
  profile: ScanProfile,
  seed: number,
  mayTurn: boolean,
): Promise<void> {
  const sized = profile.pixels ? await resize(drawn, ...profile.pixels) : drawn;
  const spoiled = await degrade(sized, profile.degradation, seed);
  const image = mayTurn && profile.turned ? await turn(spoiled, profile.turned) : spoiled;
  const lies = image.width > image.height;
  const [width, height] = lies ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
  document.addPage({ size: [width, height], margin: 0 });
  const place = { x: 0, y: 0, width, height };
  if (profile.storage === 'black-and-white') {
    addRawImage(document, place, await faxEncode(image));
  } else {
    const jpeg = await sharp(image.data, { raw: { width: image.width, height: image.height, channels: 1 } })
      .toColourspace('b-w')
      .jpeg({ quality: profile.storage.jpegQuality })
      .toBuffer();
    addRawImage(document, place, {
      Width: image.width,
      Height: image.height,
      BitsPerComponent: 8,
      Filter: 'DCTDecode',
      data: jpeg,
    });
  }
}

/** One bit a pixel in CCITT group 4, the compression of fax machines and document scanners. */
async function faxEncode(image: GreyImage): Promise<Parameters<typeof addRawImage>[2]> {
  // Tiles, of which one holds the whole page, must measure a multiple of 16 pixels.
  const width = image.width & ~15;
  const height = image.height & ~15;
  const tiff = await sharp(image.data, { raw: { width: image.width, height: image.height, channels: 1 } })
    .extract({ left: 0, top: 0, width, height })
    // Group 4 spends few bits on long runs of zeros: paper is 0 there, ink 1.
    .negate()
    .threshold(110)
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1, tile: true, tileWidth: width, tileHeight: height })
    .toBuffer();
  return {
    Width: width,
    Height: height,
    BitsPerComponent: 1,
    Filter: 'CCITTFaxDecode',
    DecodeParms: { K: -1, Columns: width, Rows: height, BlackIs1: false },
    data: singleTile(tiff),
  };
}

const TILE_OFFSETS = 324;
const TILE_BYTE_COUNTS = 325;

/** The compressed bytes of a little-endian TIFF file that is one tile. */
function singleTile(tiff: Buffer): Buffer {
  const directory = tiff.readUInt32LE(4);
  const entry = (tag: number): number => {
    for (let i = 0; i < tiff.readUInt16LE(directory); i += 1) {
      const at = directory + 2 + 12 * i;
      if (tiff.readUInt16LE(at) === tag) return tiff.readUInt32LE(at + 8);
    }
    throw new Error(`the TIFF file has no entry ${tag}`);
  };
  const offset = entry(TILE_OFFSETS);
  return tiff.subarray(offset, offset + entry(TILE_BYTE_COUNTS));
}
