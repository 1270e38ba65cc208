import type { Finding } from '../../schemas/index.ts';
import { finding, type Rule } from './rule.ts';

/** Below this an OCR value is more than a few in a thousand times wrong: see `docs/accuracy.md`. */
const LEAST_CONFIDENCE = 0.6;

/** A value that OCR was unsure of goes to a person, with its quote and place. */
export const checkConfidence: Rule = ({ evidence }) =>
  Object.entries(evidence).flatMap(([path, places]): Finding[] => {
    const least = Math.min(...places.map((place) => place.confidence));
    if (least >= LEAST_CONFIDENCE || path.startsWith('/sections/')) return [];
    const quote = places
      .map((place) => place.quote)
      .join(' ')
      .slice(0, 80);
    return [finding('low-confidence', path, `OCR confidence ${least.toFixed(2)} on "${quote}"`)];
  });
