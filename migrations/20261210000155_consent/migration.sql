-- What is shared is what the frozen version and the version in force share, and, where the lender made grants to the
-- agency, what one that stands names: a narrowing bites at once, and a widening reaches only placements made under it.
create or replace function bridge.effective_scopes(lender uuid, agency uuid, mandate uuid, frozen integer)
returns text[] language sql stable set search_path = '' as $$
  with granted as materialized (
    select array_agg(distinct s.scope) filter (where g.state = 'live') as scopes, count(*) as made
    from public.sharing_grants g, unnest(g.scopes) s (scope)
    where g.lender_id = lender and g.agency_id = agency
  )
  select array(
    select x from jsonb_array_elements_text(f.terms -> 'sharingScopes') x
    where i.terms -> 'sharingScopes' ? x and (g.made = 0 or x = any (g.scopes)) order by x
  )
  from granted g, public.mandates m
  join public.mandate_versions f on f.lender_id = m.lender_id and f.agency_id = m.agency_id and f.mandate_id = m.id
    and f.number = frozen
  join public.mandate_versions i on i.lender_id = m.lender_id and i.agency_id = m.agency_id and i.mandate_id = m.id
    and i.number = m.in_force
  where m.lender_id = lender and m.agency_id = agency and m.id = mandate
$$;

-- After a grant was made or ended: brings up to `most` of the case files between the two to what is shared now, and
-- answers how many it wrote; fewer than `most` means that none is left.
create function bridge.rescope_shared(lender uuid, agency uuid, at timestamptz, most integer)
returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  shared uuid;
  written integer := 0;
begin
  if me is null or me not in (lender, agency) then
    return 0;
  end if;
  for shared in
    select m.id from public.mandates m where m.lender_id = lender and m.agency_id = agency order by m.id
  loop
    exit when written >= most;
    written := written + bridge.rescope_case_files(lender, agency, shared, at, most - written);
  end loop;
  return written;
end
$$;

-- A published status list: the places of what was withdrawn, or null where no such list is.
create function bridge.status_list(list uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select case when exists (select from public.consents c where c.list_id = list) then
    coalesce((select jsonb_agg(c.list_index) from public.consents c where c.list_id = list and c.state = 'withdrawn'), '[]')
  end
$$;

-- A consent, to whoever has the code of its receipt: the names of its two sides, and what it says.
create function bridge.consent_receipt(hash bytea) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('controller', o.name, 'recipient', r.name, 'world', o.world, 'orgKind', o.kind,
    'aheadMs', coalesce(t.ahead_ms, 0),
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

alter function bridge.rescope_shared(uuid, uuid, timestamptz, integer) owner to concordat_bridge;
alter function bridge.status_list(uuid) owner to concordat_bridge;
alter function bridge.consent_receipt(bytea) owner to concordat_bridge;
revoke all on function bridge.rescope_shared(uuid, uuid, timestamptz, integer), bridge.status_list(uuid),
  bridge.consent_receipt(bytea) from public;
grant execute on function bridge.rescope_shared(uuid, uuid, timestamptz, integer), bridge.status_list(uuid),
  bridge.consent_receipt(bytea) to concordat_app;
grant select on consents, sharing_grants to concordat_bridge;
