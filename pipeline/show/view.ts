import type { Paint } from '../terminal.ts';

/** How something is printed: characters per line, and colours if there are any. */
export interface View {
  readonly width: number;
  readonly paint: Paint;
}
