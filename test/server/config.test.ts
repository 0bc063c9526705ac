import { join } from 'node:path'
import t from 'tap'
import { readConfig, type ServeFlags } from '../../src/config.ts'
import { root } from '../cli/khabar.ts'

function configOf(flags: ServeFlags, env: Record<string, string> = {}, folder = '/nowhere'): unknown {
  const read = readConfig(flags, env, folder)
  return 'config' in read ? read.config : read.problem
}

t.test('without settings the defaults hold', async (t) => {
  t.strictSame(configOf({}), {
    host: '127.0.0.1',
    port: 3000,
    data: join(root, 'data'),
    logLevel: 'info',
    workers: 1,
  })
})

t.test('a flag goes before the environment, and an empty variable is as absent', async (t) => {
  t.match(configOf({ port: '1' }, { PORT: '2', HOST: '' }), { port: 1, host: '127.0.0.1' })
  t.match(configOf({}, { PORT: '2', HOST: '::1', KHABAR_DATA: 'd', LOG_LEVEL: 'silent' }, '/srv'), {
    port: 2,
    host: '::1',
    data: '/srv/d',
    logLevel: 'silent',
  })
})

t.test('a folder named data here goes before the one of the package', async (t) => {
  const folder = t.testdir({ with: { data: {} }, without: { data: 'a file' } })
  t.match(configOf({}, {}, join(folder, 'with')), { data: join(folder, 'with', 'data') })
  t.match(configOf({}, {}, join(folder, 'without')), { data: join(root, 'data') })
})

t.test('ports are plain numbers up to 65535', async (t) => {
  for (const port of ['0', '80', '65535']) t.match(configOf({ port }), { port: Number(port) })
  for (const port of ['', '65536', '-1', '1e3', '0x50', ' 80', '8o', '٨٠', '999999']) {
    t.equal(configOf({ port }), '--port is not a port: 0 to 65535', JSON.stringify(port))
  }
})

t.test('hosts are addresses or names', async (t) => {
  for (const host of ['0.0.0.0', '::', 'localhost', 'api.example.org', 'news_1'])
    t.match(configOf({ host }), { host })
  for (const host of ['', '1.2.3', '256.1.1.1', 'a b', 'http://x', 'a..b', 'x:80', 'خبر']) {
    t.equal(configOf({ host }), '--host is neither an address nor a host name', JSON.stringify(host))
  }
})

t.test('the processes that serve are counted from 1 to 32', async (t) => {
  for (const workers of ['1', '2', '32']) t.match(configOf({ workers }), { workers: Number(workers) })
  for (const workers of ['', '0', '33', '100', '-1', '1.5', '2x', ' 2', '1e1', '٢'])
    t.equal(configOf({ workers }), '--workers is not a whole number from 1 to 32', JSON.stringify(workers))
})

t.test('what comes later is refused, and no secret is repeated', async (t) => {
  t.match(configOf({ store: 'embedded' }), { port: 3000 })
  t.match(configOf({ store: 'postgres://u:secret@host/db' }), /^--store: postgres is not supported yet/)
  t.notMatch(configOf({ store: 'mysql://u:secret@host/db' }), /secret/)
  t.notMatch(configOf({}, { KHABAR_API_KEYS: 'secret' }), /secret/)
})
