export { forwardConvolve as convolve } from './convolve';
export { forwardConnected as fullyConnected } from './fully-connected';
export { forwardLstm as lstm } from './lstm';
export { forwardPool as pool } from './pool';
