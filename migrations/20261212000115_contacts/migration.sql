-- When a person, where lenders may know of each other, is left in peace by lot: in some weeks, for a while that begins at any second. A
-- lender that is refused cannot tell it from contacts of another lender. Drawn from the person's tag, which is a keyed hash nobody is
-- shown, so that no lender can draw for itself; the same at each of them, and again the same if asked again.
create function concordat.quiet_until(tag bytea, at timestamptz, per_mille integer, hours integer)
returns timestamptz language plpgsql immutable parallel safe set search_path = '' as $$
declare
  this bigint := floor(extract(epoch from at) / 604800);
  lot bytea;
  begins_at timestamptz;
  ends_at timestamptz;
  latest timestamptz;
begin
  for week in this - 1 .. this loop
    lot := sha256(convert_to('quiet/' || week || '/', 'UTF8') || tag);
    continue when concat('x', encode(substr(lot, 1, 4), 'hex'))::bit(32)::bigint % 1000 >= per_mille;
    begins_at := to_timestamp(week * 604800 + concat('x', encode(substr(lot, 5, 4), 'hex'))::bit(32)::bigint % 604800);
    ends_at := begins_at + make_interval(secs => 3600 + concat('x', encode(substr(lot, 9, 4), 'hex'))::bit(32)::bigint % (3600 * (hours - 1)));
    if begins_at <= at and ends_at > at then
      latest := greatest(latest, ends_at);
    end if;
  end loop;
  return latest;
end
$$;

-- What is used up of a borrower's budget: by the lender and its agencies, and, where one of the debts a contact would be about
-- lies where lenders may know of each other, by everybody. Which of the two binds a debt is decided by where that debt lies.
-- A contact at another lender counts where one of the debts it was about lies there. What is everybody's is shared fairly: no lender
-- and its agencies have more than a share of it, so that none goes without because another was quick.
-- `asked` is when it is asked, `moment` what it is asked about: nobody learns beforehand when a person will be left in peace.
drop function bridge.borrower_budget(jsonb, timestamptz, integer, integer, integer, text[]);
create function bridge.borrower_budget(items jsonb, moment timestamptz, asked timestamptz, budget integer, share integer, hours integer,
  sharing text[], quiet_per_mille integer, quiet_hours integer)
returns table (n integer, used integer, oldest timestamptz, share_oldest timestamptz, shared_used integer, shared_oldest timestamptz,
  quiet_until timestamptz)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  return query
  select i.n::integer - 1,
    (count(spent.at) filter (where spent.is_own))::integer,
    (array_agg(spent.at order by spent.at desc) filter (where spent.is_own))[budget],
    case when p.shared then (array_agg(spent.at order by spent.at desc) filter (where spent.is_own))[share] end,
    case when p.shared then count(spent.at)::integer end,
    case when p.shared then (array_agg(spent.at order by spent.at desc))[budget] end,
    case when p.shared then (
      select concordat.quiet_until(t.tag, asked, quiet_per_mille, quiet_hours)
      from public.subject_tags t join public.organisations m on m.id = t.org_id and not m.sandbox
      where t.org_id = p.lender and t.party_id = p.party and t.exchange_id is null
      order by t.namespace, t.tag limit 1) end
  from jsonb_array_elements(items) with ordinality i (item, n)
  cross join lateral bridge.asked_about(me, i.item) f
  cross join lateral (
    select exists (select from public.accounts a where a.org_id = f.lender and a.id = f.account
        and split_part(a.jurisdiction, '-', 1) = any (sharing))
      or case when i.item ? 'debts' or i.item ? 'decision' then exists (
        select from bridge.other_debts(me, i.item, f.lender, f.agency, f.party) o
        join public.accounts a on a.org_id = f.lender and a.id = o.account
        where split_part(a.jurisdiction, '-', 1) = any (sharing)) else false end as shared,
      f.lender, f.party
    offset 0
  ) p
  left join lateral (
    select contact.at, person.org_id = f.lender as is_own
    from (
      select f.lender as org_id, f.party as party_id
      union
      select o.org_id, o.party_id
      from public.subject_tags mine
      join public.subject_tags o on o.namespace = mine.namespace and o.tag = mine.tag
      join public.organisations m on m.id = f.lender
      join public.organisations w on w.id = o.org_id and w.world = m.world
      where p.shared and mine.org_id = f.lender and mine.party_id = f.party
    ) person
    cross join lateral (
      select r.reserved_at as at, r.account_id, r.debts from public.contact_reservations r
      where r.lender_id = person.org_id and r.party_id = person.party_id and r.released_at is null and r.used_at is null
        and r.expires_at > moment and r.reserved_at <= moment and r.purpose <> 'required_notice'
      union all
      select a.happened_at, a.account_id, a.debts from public.activities a
      where a.lender_id = person.org_id and a.party_id = person.party_id and a.direction = 'outbound'
        and a.happened_at > moment - make_interval(hours => hours) and a.happened_at <= moment
        and a.correction is distinct from 'recorded_in_error' and a.correction is distinct from 'wrong_number'
        and not exists (select from public.activities c
          where c.lender_id = a.lender_id and c.happened_at = a.happened_at and c.corrects = a.id)
    ) contact
    where person.org_id = f.lender or exists (
      select from unnest(array[contact.account_id]
        || array(select (d ->> 'account')::uuid from jsonb_array_elements(contact.debts) d)) about (id)
      join public.accounts a on a.org_id = person.org_id and a.id = about.id
      where split_part(a.jurisdiction, '-', 1) = any (sharing))
  ) spent on true
  group by i.n, p.shared, p.lender, p.party;
end
$$;
alter function bridge.borrower_budget(jsonb, timestamptz, timestamptz, integer, integer, integer, text[], integer, integer) owner to concordat_bridge;
revoke all on function bridge.borrower_budget(jsonb, timestamptz, timestamptz, integer, integer, integer, text[], integer, integer) from public;
grant execute on function bridge.borrower_budget(jsonb, timestamptz, timestamptz, integer, integer, integer, text[], integer, integer) to concordat_app;
