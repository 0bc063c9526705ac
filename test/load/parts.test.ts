import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { limits } from '../../src/limits.ts'
import { openParts } from '../../src/load/parts.ts'

t.test('a part is named when it is whole, by the digest of its bytes', async (t) => {
  const folder = join(t.testdir(), 'new', 'data')
  const parts = await openParts(folder)
  await parts.add('{"text":"خبر"}')
  t.notOk(
    readdirSync(folder).some((name) => !name.startsWith('.')),
    'nothing has a name yet',
  )
  await parts.close()
  const [name = ''] = readdirSync(folder)
  t.strictSame(parts.names, [name])
  t.equal(readFileSync(join(folder, name), 'utf8'), '{"text":"خبر"}\n')
  const again = await openParts(folder)
  await again.add(Buffer.from('{"text":"خبر"}'))
  await again.close()
  t.strictSame(readdirSync(folder), [name], 'the same records are the same file')
})

t.test('a part that has its full size is closed, and the next begun', async (t) => {
  const folder = t.testdir()
  const record = 'x'.repeat(1024 * 1024 - 1)
  const parts = await openParts(folder)
  const full = limits.part_bytes_max / (1024 * 1024)
  for (let n = 0; n < full - 1; n++) await parts.add(record)
  t.equal(parts.names.length, 0)
  await parts.add(record)
  t.equal(parts.names.length, 1, 'the record that fills it is its last')
  await parts.add(record)
  await parts.close()
  await parts.close()
  t.equal(parts.names.length, 2)
})

t.test('nothing written is nothing left', async (t) => {
  const folder = t.testdir()
  await (await openParts(folder)).close()
  t.strictSame(readdirSync(folder), [])
})

t.test('what a dead process left is removed, what a living one writes is not', async (t) => {
  const folder = t.testdir()
  // No process has this id: it is above the largest that Linux gives.
  writeFileSync(join(folder, '.import-4194305-0.tmp'), '{"text":')
  writeFileSync(join(folder, `.import-${process.ppid}-0.tmp`), '{"text":')
  writeFileSync(join(folder, '.import-notes'), 'x')
  await openParts(folder)
  t.strictSame(readdirSync(folder).sort(), [`.import-${process.ppid}-0.tmp`, '.import-notes'])
})

t.test('a folder that cannot be made or written is an error with its code', async (t) => {
  const folder = t.testdir({ file: '' })
  await t.rejects(openParts(join(folder, 'file')), { code: /^(EEXIST|ENOTDIR)$/ })
  const parts = await openParts(join(folder, 'data'))
  mkdirSync(join(folder, 'data', `.import-${process.pid}-0.tmp`))
  await t.rejects(parts.add('x'), { code: 'EISDIR' })
})

t.test('what is given up leaves nothing behind, and what has a name stays', async (t) => {
  const folder = t.testdir()
  const parts = await openParts(folder)
  await parts.add('{"id":"a","text":"خبر"}')
  await parts.close()
  await parts.add('{"id":"b","text":"آخر"}')
  t.equal(readdirSync(folder).length, 2)
  await parts.abandon()
  await parts.abandon()
  t.strictSame(readdirSync(folder), parts.names)
})
