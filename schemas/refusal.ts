import { z } from 'zod'

/** A file or record of the data folder that cannot be used as it stands. */
export const Refusal = z
  .object({
    file: z.string().meta({ description: 'Name in the data folder; `.` is the folder itself.' }),
    line: z.int().min(1).max(1_000_000_000).optional().meta({ description: 'Of a file of records.' }),
    reason: z.string().meta({ description: 'One English clause.' }),
  })
  .meta({ id: 'Refusal', description: 'A file or record that cannot be used as it stands.' })
