import { Convolution, field, isPlain, Layer, pointer, Steps } from './objects';
import { resize } from './steps';

const POINTS: i32 = 9;

/** `Convolve::Forward` over 3 by 3 points: for each point of a line, the points around it, column by column. */
export function computeConvolution(layer: usize, input: usize, output: usize): bool {
  const height = field(input, Steps.HEIGHT);
  const width = field(input, Steps.WIDTH);
  if (!isKnown(layer, input) || !resize(output, height, width, POINTS)) return false;

  const random = pointer(layer, Convolution.RANDOM);
  const points = pointer(input, Steps.BYTES);
  let to = pointer(output, Steps.BYTES);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let column = x - 1; column <= x + 1; column++) {
        for (let row = y - 1; row <= y + 1; row++) {
          const isInside = <u32>column < <u32>width && <u32>row < <u32>height;
          store<i8>(to++, isInside ? load<i8>(points + row * width + column) : randomByte(random));
        }
      }
    }
  }
  return true;
}

function isKnown(layer: usize, input: usize): bool {
  return (
    isPlain(layer, input) &&
    field(layer, Layer.INPUTS) == 1 &&
    field(input, Steps.ROW_BYTES) == 1 &&
    field(layer, Convolution.HALF_X) == 1 &&
    field(layer, Convolution.HALF_Y) == 1
  );
}

/** `TRand::SignedRand(INT8_MAX)` over `std::minstd_rand`, rounded as Tesseract rounds. */
function randomByte(state: usize): i8 {
  const next = <u32>((<u64>load<u32>(state) * 48_271) % 2_147_483_647);
  store<u32>(state, next);
  const value = <f64>(<i32>next) * 254 / 2_147_483_647 - 127;
  return <i8>(value >= 0 ? <i32>(value + 0.5) : -<i32>(0.5 - value));
}
