-- What other members say of one person, as far as it may be disclosed on a day. The caller must be an active member of the
-- exchange; whose records they are is not said, and its own are left out.
create function concordat.told_records(exchange uuid, asked_namespace text, asked_epoch text, tokens text[], today date)
returns setof public.exchange_records language sql stable set search_path = '' as $$
  select r.* from unnest(tokens) t (token), lateral (
    select * from public.exchange_records r
    where r.exchange_id = exchange and r.namespace = asked_namespace and r.epoch = asked_epoch
      and r.token = decode(t.token, 'hex') and r.state = 'listed' offset 0
  ) r
  where r.org_id <> nullif(current_setting('app.org', true), '')::uuid
    and r.dispute <> 'suppressed' and (r.disclosed_until is null or r.disclosed_until >= today)
    and exists (select from public.exchange_members m
      where m.org_id = r.org_id and m.id = r.member_id and m.state in ('active', 'suspended'))
$$;

create function bridge.exchange_answer(exchange uuid, asked_namespace text, asked_epoch text, tokens text[], at timestamptz,
  today date, recent_hours integer)
returns jsonb language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan' as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  if not exists (select from public.exchange_members m where m.org_id = me and m.exchange_id = exchange and m.state = 'active') then
    return jsonb_build_object('records', '[]'::jsonb, 'planted', false, 'recent', 0);
  end if;
  return jsonb_build_object(
    'records', (select coalesce(jsonb_agg(jsonb_build_object('product', r.product, 'status', r.status,
      'daysPastDue', r.days_past_due, 'amountBand', r.amount_band, 'isDisputed', r.dispute = 'flagged')), '[]'::jsonb)
      from concordat.told_records(exchange, asked_namespace, asked_epoch, tokens, today) r),
    'planted', exists (select from unnest(tokens) t (token), lateral (
      select 1 from public.exchange_canaries c where c.exchange_id = exchange and c.namespace = asked_namespace
        and c.epoch = asked_epoch and c.token = decode(t.token, 'hex') limit 1) c),
    'recent', (select count(*) from unnest(tokens) t (token), lateral (
      select 1 from public.exchange_inquiries i where i.exchange_id = exchange and i.namespace = asked_namespace
        and i.epoch = asked_epoch and i.token = decode(t.token, 'hex') and i.purpose = 'credit_assessment'
        and i.org_id <> me and i.created_at > at - recent_hours * interval '1 hour' limit 10) i));
end
$$;

-- Whom an answer told of which record: by class of product, at the level it was answered at.
create function bridge.disclose_records(asking text, exchange uuid, asked_namespace text, asked_epoch text, tokens text[],
  levels jsonb, at timestamptz, today date)
returns void language plpgsql volatile security definer set search_path = '' set plan_cache_mode = 'force_generic_plan' as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  if not exists (select from public.exchange_members m where m.org_id = me and m.exchange_id = exchange and m.state = 'active') then
    return;
  end if;
  insert into public.exchange_disclosures (org_id, inquiry, contributor_id, record_id, exchange_id, disclosed_at)
  select me, asking, r.org_id, r.id, exchange, at
  from concordat.told_records(exchange, asked_namespace, asked_epoch, tokens, today) r
  where case coalesce((levels ->> r.product)::integer, 0) when 0 then false
    when 1 then r.status in ('default', 'charge_off')
    when 2 then r.status in ('arrears', 'default', 'charge_off')
    else true end
  on conflict do nothing;
end
$$;

-- The same as before, and who asked under it, for what and when.
create or replace function bridge.consent_receipt(hash bytea) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('controller', o.name, 'recipient', r.name, 'world', o.world, 'orgKind', o.kind,
    'aheadMs', coalesce(t.ahead_ms, 0),
    'uses', (select coalesce(jsonb_agg(jsonb_build_object('inquiry', i.id, 'by', a.name, 'purpose', i.purpose,
      'level', i.level, 'answerSha256', i.answer_sha256, 'at', i.created_at) order by i.created_at, i.id), '[]'::jsonb)
      from public.exchange_inquiries i join public.organisations a on a.id = i.org_id
      where i.controller_id = c.org_id and i.consent_id = c.id),
    'consent', jsonb_build_object('orgId', c.org_id, 'id', c.id, 'recipientId', c.recipient_id, 'namespace', c.namespace,
      'epoch', c.epoch, 'commitment', c.commitment, 'purpose', c.purpose, 'level', c.level, 'products', c.products,
      'legalBasis', c.legal_basis, 'jurisdiction', c.jurisdiction, 'notice', c.notice, 'method', c.method,
      'evidenceSha256', c.evidence_sha256, 'assurance', c.assurance, 'withdrawal', c.withdrawal,
      'queriesMax', c.queries_max, 'queriesUsed', c.queries_used, 'expiresAt', c.expires_at, 'listId', c.list_id,
      'listIndex', c.list_index, 'state', c.state, 'withdrawnAt', c.withdrawn_at, 'createdAt', c.created_at))
  from public.consents c
  join public.organisations o on o.id = c.org_id
  join public.organisations r on r.id = c.recipient_id
  left join public.test_clocks t on t.world = o.world
  where c.receipt_hash = hash limit 1
$$;

alter function bridge.exchange_answer(uuid, text, text, text[], timestamptz, date, integer) owner to concordat_bridge;
alter function bridge.disclose_records(text, uuid, text, text, text[], jsonb, timestamptz, date) owner to concordat_bridge;
revoke all on function bridge.exchange_answer(uuid, text, text, text[], timestamptz, date, integer),
  bridge.disclose_records(text, uuid, text, text, text[], jsonb, timestamptz, date),
  concordat.told_records(uuid, text, text, text[], date) from public;
grant execute on function bridge.exchange_answer(uuid, text, text, text[], timestamptz, date, integer),
  bridge.disclose_records(text, uuid, text, text, text[], jsonb, timestamptz, date) to concordat_app;
grant execute on function concordat.told_records(uuid, text, text, text[], date) to concordat_bridge;
grant select on exchange_inquiries to concordat_bridge;
