import { getPriority } from 'node:os'
import { answerJobs } from '../../src/load/answer.ts'
import { giveWay } from '../../src/load/priority.ts'

giveWay()
answerJobs(() => getPriority(0))
