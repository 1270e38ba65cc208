import { computeConvolution } from './convolve';
import { computeConnected } from './fully-connected';
import { computeLstm } from './lstm';
import { computePool } from './pool';

// What Tesseract calls as the forward passes of its layers. Where a layer or its input is not as it is known here, or
// the output was never used yet, nothing is computed, and Tesseract's own pass does it.

@external("engine", "convolve")
declare function ownConvolve(layer: usize, debug: i32, input: usize, map: usize, scratch: usize, output: usize): void;

export function convolve(layer: usize, debug: i32, input: usize, map: usize, scratch: usize, output: usize): void {
  if (!computeConvolution(layer, input, output)) ownConvolve(layer, debug, input, map, scratch, output);
}

@external("engine", "fullyConnected")
declare function ownFullyConnected(layer: usize, debug: i32, input: usize, map: usize, scratch: usize, output: usize): void;

export function fullyConnected(layer: usize, debug: i32, input: usize, map: usize, scratch: usize, output: usize): void {
  if (!computeConnected(layer, input, output)) ownFullyConnected(layer, debug, input, map, scratch, output);
}

@external("engine", "lstm")
declare function ownLstm(layer: usize, debug: i32, input: usize, map: usize, scratch: usize, output: usize): void;

export function lstm(layer: usize, debug: i32, input: usize, map: usize, scratch: usize, output: usize): void {
  if (!computeLstm(layer, input, output)) ownLstm(layer, debug, input, map, scratch, output);
}

@external("engine", "pool")
declare function ownPool(layer: usize, debug: i32, input: usize, map: usize, scratch: usize, output: usize): void;

export function pool(layer: usize, debug: i32, input: usize, map: usize, scratch: usize, output: usize): void {
  if (!computePool(layer, input, output)) ownPool(layer, debug, input, map, scratch, output);
}
