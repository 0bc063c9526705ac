import { z } from 'zod'

/** How many processes serve together. */
export const WorkerCounts = z
  .object({
    serving: z
      .int()
      .min(0)
      .max(1_000)
      .meta({ description: 'Those that can answer now; one that has ended is replaced.' }),
    wanted: z.int().min(2).max(1_000).meta({ description: 'Those that there are to be.' }),
  })
  .meta({ id: 'WorkerCounts', description: 'The processes that serve together, where there are several.' })
export type WorkerCounts = z.infer<typeof WorkerCounts>
