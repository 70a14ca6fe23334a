-- A party that left an account is no longer shared with the agency that works it.
create or replace function bridge.party_projection(lender uuid, account uuid, scopes text[])
returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(
    jsonb_build_object('partyId', p.id, 'role', ap.role, 'liability', ap.liability, 'kind', p.kind,
      'represents', ap.represents_party_id, 'preferredLanguage', p.preferred_language,
      'wrappedKey', case when scopes && array['identity', 'contact', 'employment'] then encode(p.wrapped_key, 'base64') end,
      'statuses', (select coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'from', s.from_on, 'until', s.until_on)
        order by s.from_on, s.kind), '[]')
        from public.party_statuses s where s.org_id = p.org_id and s.party_id = p.id))
    || case when 'identity' = any (scopes) then jsonb_build_object('name', encode(p.name_sealed, 'base64'),
      'nationalId', encode(p.national_id_sealed, 'base64'), 'nationalIdNamespace', p.national_id_namespace,
      'birthDate', encode(p.birth_date_sealed, 'base64')) else '{}'::jsonb end
    || case when 'employment' = any (scopes) then jsonb_build_object('employer', encode(p.employer_sealed, 'base64'))
      else '{}'::jsonb end
    || case when 'contact' = any (scopes) then jsonb_build_object('contactPoints',
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'value', encode(c.value_sealed, 'base64'),
        'verified', c.verified_at is not null, 'consented', c.consented_at is not null,
        'optedOut', c.opted_out_at is not null, 'placeBound', c.place_bound, 'timeZones', c.time_zones)
        order by c.created_at, c.id), '[]')
        from public.contact_points c where c.org_id = p.org_id and c.party_id = p.id and c.removed_at is null
          and (c.kind <> 'workplace' or 'employment' = any (scopes)))) else '{}'::jsonb end
    order by ap.role, ap.added_at, p.id), '[]')
  from public.account_parties ap, lateral (
    select * from public.parties p where p.org_id = ap.org_id and p.id = ap.party_id offset 0
  ) p
  where ap.org_id = lender and ap.account_id = account and ap.ended_at is null
$$;

-- Case files that were written with such a party are written again.
update public.case_files f set parties = bridge.party_projection(f.source_id, f.account_id, f.scopes)
where exists (
  select from public.account_parties ap
  where ap.org_id = f.source_id and ap.account_id = f.account_id and ap.ended_at is not null
);
