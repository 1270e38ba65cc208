import { field, isPlain, Layer, pointer, Pool, Steps } from './objects';
import { resize } from './steps';

/** A vector's bytes, which is what stands behind the convolution. */
const BYTES: i32 = 16;

/** `Maxpool::Forward`: of each field of points, the greatest of each output; what is left over at the edges is dropped. */
export function computePool(layer: usize, input: usize, output: usize): bool {
  const fieldWidth = field(layer, Pool.X);
  const fieldHeight = field(layer, Pool.Y);
  const width = field(input, Steps.WIDTH);
  const columns = width / fieldWidth;
  const rows = field(input, Steps.HEIGHT) / fieldHeight;
  if (!isKnown(layer, input) || rows * columns == 0 || !resize(output, rows, columns, BYTES)) return false;

  const points = pointer(input, Steps.BYTES);
  let to = pointer(output, Steps.BYTES);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const first = points + (row * fieldHeight * width + column * fieldWidth) * BYTES;
      let greatest = v128.load(first);
      for (let y = 0; y < fieldHeight; y++) {
        for (let x = 0; x < fieldWidth; x++) {
          greatest = i8x16.max_s(greatest, v128.load(first + (y * width + x) * BYTES));
        }
      }
      v128.store(to, greatest);
      to += BYTES;
    }
  }
  return true;
}

function isKnown(layer: usize, input: usize): bool {
  return (
    isPlain(layer, input) &&
    field(layer, Layer.INPUTS) == BYTES &&
    field(layer, Layer.OUTPUTS) == BYTES &&
    field(input, Steps.ROW_BYTES) == BYTES
  );
}
