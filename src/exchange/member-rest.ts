import { get, type Operation, post } from '../http/index.ts'
import { agreeTerms } from './commands/agree-terms.ts'
import { applyToExchange } from './commands/apply-to-exchange.ts'
import { approveLoad } from './commands/approve-load.ts'
import { approveMember } from './commands/approve-member.ts'
import { declineLoad } from './commands/decline-load.ts'
import { declineMember } from './commands/decline-member.ts'
import { leaveExchange } from './commands/leave-exchange.ts'
import { openExchange } from './commands/open-exchange.ts'
import { reinstateMember } from './commands/reinstate-member.ts'
import { requestLoad } from './commands/request-load.ts'
import { reviseExchange } from './commands/revise-exchange.ts'
import { suspendMember } from './commands/suspend-member.ts'
import { getExchange, getLoad, getMember, listExchanges, listLoads, listMembers } from './member-queries.ts'
import { ExchangeLoadResource, ExchangeMemberResource, ExchangeResource } from './member-view.ts'

const exchange = { path: '/v1/exchanges', resource: ExchangeResource }
const member = { path: '/v1/exchange-members', resource: ExchangeMemberResource }
const load = { path: '/v1/exchange-loads', resource: ExchangeLoadResource }
const one = (verb: string) => ({ ...member, path: `${member.path}/{exchangeMember}${verb}` })
const oneLoad = (verb: string) => ({ ...load, path: `${load.path}/{exchangeLoad}${verb}` })

export const memberOperations: readonly Operation[] = [
  post(openExchange, { ...exchange, id: 'exchanges.open', status: 201 }),
  get(listExchanges, { ...exchange, id: 'exchanges.list' }),
  get(getExchange, { ...exchange, path: `${exchange.path}/{exchange}`, id: 'exchanges.get' }),
  post(reviseExchange, { ...exchange, path: `${exchange.path}/{exchange}/revise`, id: 'exchanges.revise' }),
  post(applyToExchange, { ...member, id: 'exchangeMembers.apply', status: 201 }),
  get(listMembers, { ...member, id: 'exchangeMembers.list' }),
  get(getMember, { ...one(''), id: 'exchangeMembers.get' }),
  post(approveMember, { ...one('/approve'), id: 'exchangeMembers.approve' }),
  post(declineMember, { ...one('/decline'), id: 'exchangeMembers.decline' }),
  post(suspendMember, { ...one('/suspend'), id: 'exchangeMembers.suspend' }),
  post(reinstateMember, { ...one('/reinstate'), id: 'exchangeMembers.reinstate' }),
  post(agreeTerms, { ...one('/agree'), id: 'exchangeMembers.agree' }),
  post(leaveExchange, { ...one('/leave'), id: 'exchangeMembers.leave' }),
  post(requestLoad, { ...load, id: 'exchangeLoads.request', status: 201 }),
  get(listLoads, { ...load, id: 'exchangeLoads.list' }),
  get(getLoad, { ...oneLoad(''), id: 'exchangeLoads.get' }),
  post(approveLoad, { ...oneLoad('/approve'), id: 'exchangeLoads.approve' }),
  post(declineLoad, { ...oneLoad('/decline'), id: 'exchangeLoads.decline' }),
]
