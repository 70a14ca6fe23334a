export { defineEvent, type EventDraft, EventId, type EventKind, type RecordedEvent } from './model.ts'
export { appendEvent } from './store.ts'
