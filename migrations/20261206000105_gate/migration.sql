-- Whom and what a contact is about, by the one name the caller gave: a union of all seven is set up whole for every
-- decision, for nothing but one of its branches.
create or replace function bridge.asked_about(me uuid, item jsonb)
returns table (lender uuid, agency uuid, placement uuid, account uuid, party uuid, point uuid)
language plpgsql stable as $$
declare
  decided uuid;
  named uuid := (item ->> 'party')::uuid;
  pointed uuid;
begin
  if item ? 'placement' then
    select p.lender_id, p.agency_id, p.id, p.account_id into lender, agency, placement, account
    from public.placements p where p.agency_id = me and p.id = (item ->> 'placement')::uuid;
    if not found then
      select p.lender_id, p.agency_id, p.id, p.account_id into lender, agency, placement, account
      from public.placements p
      where p.lender_id = me and p.id = (item ->> 'placement')::uuid and p.agency_id is not null;
    end if;
  elsif item ? 'placementReference' then
    select p.lender_id, p.agency_id, p.id, p.account_id into lender, agency, placement, account
    from public.placements p where p.agency_id = me and p.agency_reference = item ->> 'placementReference';
    if not found then
      select p.lender_id, p.agency_id, p.id, p.account_id into lender, agency, placement, account
      from public.placements p
      where p.lender_id = me and p.lender_reference = item ->> 'placementReference' and p.agency_id is not null;
    end if;
  elsif item ? 'account' then
    select a.org_id, a.id into lender, account
    from public.accounts a where a.org_id = me and a.id = (item ->> 'account')::uuid;
  elsif item ? 'accountReference' then
    select a.org_id, a.id into lender, account
    from public.accounts a where a.org_id = me and a.reference = item ->> 'accountReference';
  elsif item ? 'decision' then
    select d.lender_id, d.agency_id, d.placement_id, d.account_id, d.party_id, d.contact_point_id, d.id
    into lender, agency, placement, account, named, point, decided
    from bridge.decision_seen(me, (item ->> 'decision')::uuid) d;
  end if;
  if lender is null then return; end if;

  if coalesce(point, (item ->> 'point')::uuid) is not null then
    point := coalesce(point, (item ->> 'point')::uuid);
    select c.party_id into pointed from public.contact_points c
    where c.org_id = lender and c.id = point and (c.removed_at is null or decided is not null);
    if not found then return; end if;
  elsif item ? 'phone' then
    -- Whether a number is on the account is told to its lender and to who holds the placement, not to who is offered it.
    select x.contact_point_id, x.party_id into point, pointed
    from public.account_parties l
    join public.party_indexes x on x.org_id = l.org_id and x.party_id = l.party_id and x.field = 'phone'
      and x.blind in (select decode(b, 'hex') from jsonb_array_elements_text(item -> 'phone') b)
    where l.org_id = lender and l.account_id = account and l.ended_at is null
      and (me = lender or exists (select from public.placements p where p.lender_id = lender
        and p.id = placement and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected',
          'return_requested')))
    limit 1;
    if not found then return; end if;
  end if;

  named := coalesce(named, pointed);
  select l.party_id into party from public.account_parties l
  where l.org_id = lender and l.account_id = account and l.party_id = named and (l.ended_at is null or decided is not null)
  limit 1;
  if found and (pointed is null or pointed = party) then return next; end if;
end
$$;

-- Of those who would contact one person at one moment, each sees what the one before was allowed: by the person at the
-- lender, and by every name the person has across lenders. Locks are taken in one order.
create or replace function bridge.lock_borrower(item jsonb)
returns integer language plpgsql volatile security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  taken integer;
begin
  perform pg_advisory_xact_lock(l.key) from (
    select hashtextextended(name.words, 161) as key
    from bridge.asked_about(me, item) f
    cross join lateral (
      select f.lender::text || f.party::text as words
      union
      select t.namespace || encode(t.tag, 'hex') from public.subject_tags t
      where t.org_id = f.lender and t.party_id = f.party
    ) name
    order by 1
  ) l;
  get diagnostics taken = row_count;
  return taken;
end
$$;

-- Ciphertext does not get smaller by compressing it; trying costs each decision a tenth of a millisecond.
alter table idempotency_keys alter column response_sealed set storage external;
alter table contact_decisions alter column facts_sealed set storage external;
