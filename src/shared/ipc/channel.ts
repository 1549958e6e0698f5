import type { z } from 'zod';

/** One message across the process wall: both sides are parsed at run time. */
export interface Channel<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> { input: I; output: O }

/** Declares a channel and keeps its exact schema types. */
export function channel<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Channel<I, O> {
  return { input, output };
}
