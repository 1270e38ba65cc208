import { tanh, toWhole } from './activations';
import { keepForEver } from './memory';
import { Connected, field, flag, isPlain, Layer, ONE, pointer, Steps, Weights } from './objects';
import { resize } from './steps';
import { entryFor, keepIn, keptIn } from './tidied';

/** What the layer behind the convolution puts out for each point of the line, in every model of Tesseract's. */
const OUTPUTS: i32 = 16;
/** Of one pair of inputs, as words of two bytes. */
const PAIR_BYTES: usize = 64;
const BLOCK_BYTES: usize = 64;

/** `FullyConnected::Forward` with tanh: Tesseract's own makes two lists for each point, a million in a page. */
export function computeConnected(layer: usize, input: usize, output: usize): bool {
  const weights = isKnown(layer, input) ? pairsOf(layer) : 0;
  const height = field(input, Steps.HEIGHT);
  const width = field(input, Steps.WIDTH);
  if (weights == 0 || !resize(output, height, width, OUTPUTS)) return false;

  const inputs = field(layer, Layer.INPUTS);
  const stride = field(input, Steps.ROW_BYTES);
  let from = pointer(input, Steps.BYTES);
  let to = pointer(output, Steps.BYTES);
  for (const end = to + height * width * OUTPUTS; to < end; to += OUTPUTS) {
    putOut(weights, from, inputs, to);
    from += stride;
  }
  return true;
}

function isKnown(layer: usize, input: usize): bool {
  return (
    isPlain(layer, input) &&
    field(layer, Layer.TYPE) == Layer.TANH &&
    field(layer, Layer.OUTPUTS) == OUTPUTS &&
    flag(layer, Connected.WEIGHTS + Weights.IN_BYTES) &&
    field(layer, Connected.WEIGHTS + Weights.COLUMNS) == field(layer, Layer.INPUTS) + 1
  );
}

@inline
function putOut(weights: usize, from: usize, inputs: i32, to: usize): void {
  let sums0 = v128.load(weights, 0);
  let sums1 = v128.load(weights, 16);
  let sums2 = v128.load(weights, 32);
  let sums3 = v128.load(weights, 48);
  const scales = weights + BLOCK_BYTES;
  let rows = scales + BLOCK_BYTES;
  for (let input = 0; input < inputs; input += 2) {
    // Behind an odd number of inputs stands a weight of 0.
    const pair = i32x4.splat((<i32>load<i8>(from + input) & 0xffff) | (<i32>load<i8>(from + input, 1) << 16));
    sums0 = i32x4.add(sums0, i32x4.dot_i16x8_s(pair, v128.load(rows, 0)));
    sums1 = i32x4.add(sums1, i32x4.dot_i16x8_s(pair, v128.load(rows, 16)));
    sums2 = i32x4.add(sums2, i32x4.dot_i16x8_s(pair, v128.load(rows, 32)));
    sums3 = i32x4.add(sums3, i32x4.dot_i16x8_s(pair, v128.load(rows, 48)));
    rows += PAIR_BYTES;
  }
  const first = i16x8.narrow_i32x4_s(activated(sums0, scales), activated(sums1, scales + 16));
  const second = i16x8.narrow_i32x4_s(activated(sums2, scales + 32), activated(sums3, scales + 48));
  v128.store(to, i8x16.narrow_i16x8_s(first, second));
}

@inline
function activated(sums: v128, scales: usize): v128 {
  return toWhole(tanh(f32x4.mul(f32x4.convert_i32x4_s(sums), v128.load(scales))));
}

/** The layer's biases and scales, and behind them its weights, pair of inputs by pair. */
function pairsOf(layer: usize): usize {
  const entry = entryFor(layer);
  if (entry == 0) return 0;
  const kept = keptIn(entry);
  if (kept != 0) return kept;
  const inputs = field(layer, Layer.INPUTS);
  const matrix = layer + Connected.WEIGHTS;
  const even = (inputs + 1) & ~1;
  const pairs = keepForEver(2 * BLOCK_BYTES + <usize>(even >> 1) * PAIR_BYTES);
  for (let row = 0; row < OUTPUTS; row++) {
    const from = pointer(matrix, Weights.BYTES) + row * (even + 1);
    store<i32>(pairs + (row << 2), <i32>load<i8>(from + even) * ONE);
    store<f32>(pairs + BLOCK_BYTES + (row << 2), load<f32>(pointer(matrix, Weights.SCALES) + (row << 2)));
    for (let input = 0; input < even; input++) {
      const weight: i16 = input < inputs ? load<i8>(from + input) : 0;
      const to = pairs + 2 * BLOCK_BYTES + <usize>(input >> 1) * PAIR_BYTES;
      store<i16>(to + (row << 2) + ((input & 1) << 1), weight);
    }
  }
  keepIn(entry, layer, pairs);
  return pairs;
}
