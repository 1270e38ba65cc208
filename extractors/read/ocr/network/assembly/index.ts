import { isPreparing } from './lstm';

/** Tesseract's own product of a matrix and a vector. */
@external("engine", "multiply")
declare function ownMultiply(rows: i32, columns: i32, bytes: usize, scales: usize, vector: usize, product: usize): void;

export { forwardConvolve as convolve } from './convolve';
export { forwardConnected as fullyConnected } from './fully-connected';
export { forwardLstm as lstm } from './lstm';

/** `IntSimdMatrix::matrixDotVectorFunction` */
export function multiply(
  rows: i32,
  columns: i32,
  bytes: usize,
  scales: usize,
  vector: usize,
  product: usize,
): void {
  if (!isPreparing) ownMultiply(rows, columns, bytes, scales, vector, product);
}
