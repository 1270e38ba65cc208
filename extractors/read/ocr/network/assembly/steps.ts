import { allocate } from './memory';
import { field, pointer, Steps } from './objects';

@external("engine", "release")
declare function release(bytes: usize): void;

/** Tesseract may read a little beyond the last step. */
const ROOM: i32 = 64;

/**
 * Gives the steps of a line so many rows, columns and bytes, as `NetworkIO::Resize` does. False while they have
 * never been used: Tesseract sets them up then, by computing the layer itself.
 */
export function resize(steps: usize, height: i32, width: i32, bytes: i32): bool {
  const heights = pointer(steps, Steps.HEIGHTS);
  const widths = pointer(steps, Steps.WIDTHS);
  if (heights == 0 || widths == 0) return false;
  const size = height * width * bytes + ROOM;
  if (size > field(steps, Steps.CAPACITY)) {
    release(pointer(steps, Steps.BYTES));
    store<usize>(steps + Steps.BYTES, allocate(size));
    store<i32>(steps + Steps.CAPACITY, size);
  }
  store<i32>(steps + Steps.COUNT, height * width);
  store<i32>(steps + Steps.ROW_BYTES, bytes);
  store<u8>(steps + Steps.IN_BYTES, 1);

  store<i32>(steps + Steps.BATCH, 1);
  store<i32>(steps + Steps.HEIGHT, height);
  store<i32>(steps + Steps.WIDTH, width);
  store<i32>(steps + Steps.BATCH_STEP, height * width);
  store<i32>(steps + Steps.HEIGHT_STEP, width);
  store<i32>(steps + Steps.WIDTH_STEP, 1);
  // Of the one picture in the batch.
  store<i32>(heights, height);
  store<usize>(steps + Steps.HEIGHTS + 4, heights + 4);
  store<i32>(widths, width);
  store<usize>(steps + Steps.WIDTHS + 4, widths + 4);
  return true;
}
