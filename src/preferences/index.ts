export { preferenceEvents } from './events.ts'
export { type PreferenceChannel, preferenceChannels } from './model.ts'
export { preferenceProblems } from './problems.ts'
