import { afterEach, expect } from 'vitest'
import { takeLeaks } from './canaries.ts'
import { searchLogs } from './watch.ts'

afterEach(() => {
  searchLogs()
  expect(takeLeaks(), 'an answer or a log line holds what an organisation wrote for others').toEqual([])
})
