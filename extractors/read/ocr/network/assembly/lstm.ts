import { logistic, tanh, toWhole } from './activations';
import { keepForEver } from './memory';
import { field, flag, isPlain, Layer, Lstm, ONE, pointer, Steps, Weights } from './objects';
import { resize } from './steps';
import { entryFor, keepIn, keptIn } from './tidied';

/** States that are worked out together: with four gates each, they fill eight vectors of four sums. */
const BLOCK: i32 = 8;
const GATES: i32 = 4;
/** Of one pair of inputs, for the gates of a block's states. */
const PAIR_BYTES: usize = 64;
/** A sum or a scale for each gate of a block's states. */
const BLOCK_BYTES: usize = 128;
/** More inputs and states than any model has. */
const MOST: usize = 2048;
/** Tesseract keeps states between -100 and 100. */
const STATE_LIMIT: f32 = 100;

/** For a step, the pairs of inputs that are not both 0: where their weights stand, and the pair as two halves of a word. */
const list = keepForEver(MOST * 4);
const LISTED_BYTES: usize = 8;
/** The layer's memory, and what it puts out, which is an input of the next step. */
const states = keepForEver(MOST * 4);
const outputs = keepForEver(MOST);

/** `LSTM::Forward` on one line of text. */
export function computeLstm(layer: usize, input: usize, output: usize): bool {
  const height = field(input, Steps.HEIGHT);
  const width = field(input, Steps.WIDTH);
  const inputs = field(layer, Layer.INPUTS);
  const count = field(layer, Lstm.STATES);
  const summary = field(layer, Layer.TYPE) == Layer.LSTM_SUMMARY;
  const weights = isKnown(layer, input) ? blocksOf(layer) : 0;
  if (weights == 0 || !resize(output, height, summary ? 1 : width, count)) return false;

  const stride = field(input, Steps.ROW_BYTES);
  let from = pointer(input, Steps.BYTES);
  let to = pointer(output, Steps.BYTES);
  for (let row = 0; row < height; row++) {
    memory.fill(states, 0, count << 2);
    memory.fill(outputs, 0, count);
    for (let step = 1; step <= width; step++) {
      let end = addPairs(from, inputs, 0, list);
      end = addPairs(outputs, count, <usize>(inputs >> 1) * PAIR_BYTES, end);
      advance(weights, <usize>((inputs + count) >> 1) * PAIR_BYTES, count, end);
      from += stride;
      if (summary && step < width) continue;
      memory.copy(to, outputs, count);
      to += count;
    }
  }
  return true;
}

function isKnown(layer: usize, input: usize): bool {
  const inputs = field(layer, Layer.INPUTS);
  const count = field(layer, Lstm.STATES);
  return (
    isPlain(layer, input) &&
    !flag(layer, Lstm.TWO_DIMENSIONS) &&
    pointer(layer, Lstm.SOFTMAX) == 0 &&
    flag(layer, Lstm.GATES + Weights.IN_BYTES) &&
    inputs % 2 == 0 &&
    count % BLOCK == 0 &&
    count == field(layer, Layer.OUTPUTS) &&
    inputs + count == field(layer, Lstm.SOURCE) &&
    inputs + count + 1 == field(layer, Lstm.GATES + Weights.COLUMNS) &&
    inputs + count <= <i32>MOST
  );
}

/** Lists the pairs of `count` bytes in which one is not 0: half of what a line of text puts into these layers is 0. */
@inline
function addPairs(bytes: usize, count: i32, place: usize, to: usize): usize {
  for (const end = bytes + count; bytes < end; bytes += 2) {
    const pair = (<i32>load<i8>(bytes) & 0xffff) | (<i32>load<i8>(bytes, 1) << 16);
    store<usize>(to, place);
    store<i32>(to, pair, 4);
    // Without a branch: nobody could foresee which pairs are 0.
    to += <usize>(pair != 0) * LISTED_BYTES;
    place += PAIR_BYTES;
  }
  return to;
}

/** One step: all gates, states and outputs from the listed pairs. */
function advance(weights: usize, blockBytes: usize, count: i32, end: usize): void {
  const start = list;
  for (let state = 0; state < count; state += BLOCK) {
    const biases = weights + blockBytes;
    let in0 = v128.load(biases, 0);
    let in1 = v128.load(biases, 16);
    let inGate0 = v128.load(biases, 32);
    let inGate1 = v128.load(biases, 48);
    let forget0 = v128.load(biases, 64);
    let forget1 = v128.load(biases, 80);
    let outGate0 = v128.load(biases, 96);
    let outGate1 = v128.load(biases, 112);
    for (let at = start; at < end; at += LISTED_BYTES) {
      const pair = v128.load32_splat(at, 4);
      const rows = weights + load<usize>(at);
      in0 = i32x4.add(in0, i32x4.dot_i16x8_s(pair, v128.load8x8_s(rows, 0)));
      in1 = i32x4.add(in1, i32x4.dot_i16x8_s(pair, v128.load8x8_s(rows, 8)));
      inGate0 = i32x4.add(inGate0, i32x4.dot_i16x8_s(pair, v128.load8x8_s(rows, 16)));
      inGate1 = i32x4.add(inGate1, i32x4.dot_i16x8_s(pair, v128.load8x8_s(rows, 24)));
      forget0 = i32x4.add(forget0, i32x4.dot_i16x8_s(pair, v128.load8x8_s(rows, 32)));
      forget1 = i32x4.add(forget1, i32x4.dot_i16x8_s(pair, v128.load8x8_s(rows, 40)));
      outGate0 = i32x4.add(outGate0, i32x4.dot_i16x8_s(pair, v128.load8x8_s(rows, 48)));
      outGate1 = i32x4.add(outGate1, i32x4.dot_i16x8_s(pair, v128.load8x8_s(rows, 56)));
    }
    const scales = biases + BLOCK_BYTES;
    const first = outputOf(scales, states + (state << 2), in0, inGate0, forget0, outGate0);
    const second = outputOf(scales + 16, states + (state << 2) + 16, in1, inGate1, forget1, outGate1);
    const narrow = i16x8.narrow_i32x4_s(first, second);
    v128.store64_lane(outputs + state, i8x16.narrow_i16x8_s(narrow, narrow), 0);
    weights = scales + BLOCK_BYTES;
  }
}

/** The new outputs of four states; changes the states. In Tesseract's order of operations: the same to the last bit. */
@inline
function outputOf(scales: usize, at: usize, input: v128, inGate: v128, forget: v128, outGate: v128): v128 {
  const kept = f32x4.mul(logistic(scaled(forget, scales, 64)), v128.load(at));
  const added = f32x4.mul(tanh(scaled(input, scales, 0)), logistic(scaled(inGate, scales, 32)));
  const sum = f32x4.add(added, kept);
  const state = f32x4.min(f32x4.max(sum, f32x4.splat(-STATE_LIMIT)), f32x4.splat(STATE_LIMIT));
  v128.store(at, state);
  return toWhole(f32x4.mul(tanh(state), logistic(scaled(outGate, scales, 96))));
}

@inline
function scaled(sums: v128, scales: usize, offset: usize): v128 {
  return f32x4.mul(f32x4.convert_i32x4_s(sums), v128.load(scales + offset));
}

/** The layer's weights in the order they are used in: block by block, pair by pair; behind them biases and scales. */
function blocksOf(layer: usize): usize {
  const entry = entryFor(layer);
  if (entry == 0) return 0;
  const kept = keptIn(entry);
  if (kept != 0) return kept;
  const inputs = field(layer, Lstm.SOURCE);
  const count = field(layer, Lstm.STATES);
  const blocks = keepForEver(<usize>(count / BLOCK) * (<usize>(inputs >> 1) * PAIR_BYTES + 2 * BLOCK_BYTES));
  let to = blocks;
  for (let state = 0; state < count; state += BLOCK) {
    for (let input = 0; input < inputs; input += 2) {
      for (let row = 0; row < GATES * BLOCK; row++, to += 2) {
        store<u16>(to, load<u16>(rowOf(layer, row, state, inputs) + input));
      }
    }
    for (let row = 0; row < GATES * BLOCK; row++, to += 4) {
      store<i32>(to, <i32>load<i8>(rowOf(layer, row, state, inputs) + inputs) * ONE);
    }
    for (let row = 0; row < GATES * BLOCK; row++, to += 4) {
      const scales = pointer(gateOf(layer, row), Weights.SCALES);
      store<f32>(to, load<f32>(scales + ((state + row % BLOCK) << 2)));
    }
  }
  keepIn(entry, layer, blocks);
  return blocks;
}

@inline
function gateOf(layer: usize, row: i32): usize {
  return layer + Lstm.GATES + <usize>(row / BLOCK) * Weights.SIZE;
}

@inline
function rowOf(layer: usize, row: i32, state: i32, inputs: i32): usize {
  return pointer(gateOf(layer, row), Weights.BYTES) + (state + row % BLOCK) * (inputs + 1);
}
