/**
 * Where the objects of Tesseract's recognition network keep what the layers here read and write: byte offsets in
 * tesseract.js-core 7.0.0, `tesseract-core-simd-lstm.wasm`, found in its code. Another build may differ, which is
 * why `../install.cjs` touches this one only.
 */

/** `Network`, what every layer begins with. */
export namespace Layer {
  export const TYPE: usize = 4;
  export const TRAINING: usize = 8;
  export const INPUTS: usize = 20;
  export const OUTPUTS: usize = 24;

  // Values of TYPE.
  export const LSTM_SUMMARY: i32 = 15;
  export const TANH: i32 = 19;
  /** The value of TRAINING while a model is trained. */
  export const ENABLED: i32 = 1;
}

/** `NetworkIO`: the numbers between two layers, a row for each step, steps in the order of text. */
export namespace Steps {
  export const BYTES: usize = 28;
  export const COUNT: usize = 36;
  export const ROW_BYTES: usize = 40;
  export const CAPACITY: usize = 44;
  export const IN_BYTES: usize = 48;
  export const BATCH: usize = 52;
  export const HEIGHT: usize = 56;
  export const WIDTH: usize = 60;
  /** How many steps further the next picture, row and column begins. */
  export const BATCH_STEP: usize = 64;
  export const HEIGHT_STEP: usize = 68;
  export const WIDTH_STEP: usize = 72;
  /** `std::vector`s: where they begin, where they end. */
  export const HEIGHTS: usize = 76;
  export const WIDTHS: usize = 88;
}

/** `WeightMatrix`: a row for each output, of a byte for each input (their number made even) and one for the bias. */
export namespace Weights {
  export const OUTPUTS: usize = 36;
  /** One more than there are inputs. */
  export const COLUMNS: usize = 40;
  export const IN_BYTES: usize = 72;
  export const SCALES: usize = 76;
  export const BYTES: usize = 160;
  export const SIZE: usize = 172;
}

/** `LSTM` */
export namespace Lstm {
  export const SOURCE: usize = 56;
  export const STATES: usize = 60;
  export const TWO_DIMENSIONS: usize = 68;
  /** Four weight matrices: input, input gate, forget gate, output gate. */
  export const GATES: usize = 72;
  export const SOFTMAX: usize = 932;
}

/** `FullyConnected` */
export namespace Connected {
  export const WEIGHTS: usize = 56;
}

/** `Convolve` */
export namespace Convolution {
  /** Points to the state of the random numbers that stand for what lies beyond the edge. */
  export const RANDOM: usize = 52;
  export const HALF_X: usize = 56;
  export const HALF_Y: usize = 60;
}

/** `Maxpool` */
export namespace Pool {
  export const X: usize = 104;
  export const Y: usize = 108;
}

/** What 1 is in bytes: `INT8_MAX`. */
export const ONE: i32 = 127;

@inline
export function field(object: usize, offset: usize): i32 {
  return load<i32>(object + offset);
}

@inline
export function pointer(object: usize, offset: usize): usize {
  return load<usize>(object + offset);
}

@inline
export function flag(object: usize, offset: usize): bool {
  return load<u8>(object + offset) == 1;
}

/** Whether a layer is used as it is here: on one line of text, in bytes, not in training. */
export function isPlain(layer: usize, input: usize): bool {
  return (
    field(layer, Layer.TRAINING) != Layer.ENABLED &&
    flag(input, Steps.IN_BYTES) &&
    field(input, Steps.BATCH) == 1 &&
    field(input, Steps.COUNT) > 0 &&
    field(input, Steps.HEIGHT) * field(input, Steps.WIDTH) == field(input, Steps.COUNT)
  );
}
