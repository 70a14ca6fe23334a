import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { templateEvent, templateEvents } from '../screening-events.ts'
import { RecheckTemplate } from '../screening-input.ts'
import { rechecked } from '../template-rules.ts'
import { saveTemplate, templateForChange } from '../template-store.ts'

/** Run by a job each day a template is in use: rules change, and come into force. */
export const recheckTemplate = command({
  name: 'message_template.recheck',
  summary: 'Hold an approved template against the rules of today',
  scope: 'messages:decide',
  input: RecheckTemplate,
  load: (context, { template }) => ({
    template: templateForChange(context, { id: template }),
    zone: ownTimeZone(context),
  }),
  decide: ({ template: [template], zone }, _, { now }) => {
    const changed = template ? rechecked(template, { today: todayIn(zone, now), now }) : null
    return ok({ changed, inUse: (changed ?? template)?.state === 'approved' })
  },
  write: ({ changed }) => (changed ? [saveTemplate(changed)] : []),
  events: ({ changed }) => (changed?.state === 'suspended' ? [templateEvent(templateEvents.suspended, changed)] : []),
  view: ({ inUse }) => ({ inUse }),
})
