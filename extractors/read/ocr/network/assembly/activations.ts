import { ONE } from './objects';

/** Tesseract's tables of tanh and of the logistic function: 4096 floats, 256 for each unit. */
const TANH: usize = 135_008;
const LOGISTIC: usize = 151_392;
const LAST: i32 = 4094;

/** Four values of a table at |x|, between its entries in proportion; 1 beyond its end. */
@inline
function lookUp(table: usize, x: v128): v128 {
  const position = f32x4.mul(f32x4.abs(x), f32x4.splat(256));
  const whole = i32x4.trunc_sat_f32x4_u(position);
  const index = i32x4.min_u(whole, i32x4.splat(LAST));
  // An entry and the next one are read together.
  let first = v128.load64_zero(table + (<usize>i32x4.extract_lane(index, 0) << 2));
  first = v128.load64_lane(table + (<usize>i32x4.extract_lane(index, 1) << 2), first, 1);
  let second = v128.load64_zero(table + (<usize>i32x4.extract_lane(index, 2) << 2));
  second = v128.load64_lane(table + (<usize>i32x4.extract_lane(index, 3) << 2), second, 1);
  const below = v128.shuffle<i32>(first, second, 0, 2, 4, 6);
  const above = v128.shuffle<i32>(first, second, 1, 3, 5, 7);
  const part = f32x4.sub(position, f32x4.convert_i32x4_u(index));
  const between = f32x4.add(f32x4.mul(f32x4.sub(above, below), part), below);
  return v128.bitselect(f32x4.splat(1), between, i32x4.gt_u(whole, i32x4.splat(LAST)));
}

@inline
export function tanh(x: v128): v128 {
  const isNegative = f32x4.lt(x, f32x4.splat(0));
  return v128.xor(lookUp(TANH, x), v128.and(isNegative, i32x4.splat(0x8000_0000)));
}

@inline
export function logistic(x: v128): v128 {
  const isNegative = f32x4.lt(x, f32x4.splat(0));
  const value = lookUp(LOGISTIC, x);
  return v128.bitselect(f32x4.sub(f32x4.splat(1), value), value, isNegative);
}

/** Values from -1 to 1 as Tesseract passes them from layer to layer: whole numbers up to 127, halves away from 0. */
@inline
export function toWhole(x: v128): v128 {
  const scaled = f32x4.mul(x, f32x4.splat(<f32>ONE));
  const size = i32x4.trunc_sat_f32x4_s(f32x4.add(f32x4.abs(scaled), f32x4.splat(0.5)));
  const isNegative = f32x4.lt(scaled, f32x4.splat(0));
  return i32x4.sub(v128.xor(size, isNegative), isNegative);
}
