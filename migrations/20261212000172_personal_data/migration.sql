-- What was put together about a person goes with the person's key. First the collecting ends: a part that is being stored holds its
-- row, so whatever it leaves is there to be deleted.
create or replace function concordat.forget_access() returns trigger language plpgsql set search_path = '' as $$
begin
  update public.subject_accesses a set state = 'expired', version = a.version + 1
  where a.org_id = new.org_id and a.party_id = new.id and a.state <> 'expired';
  delete from public.subject_access_parts x
  where x.org_id = new.org_id and x.access_id in (
    select a.id from public.subject_accesses a where a.org_id = new.org_id and a.party_id = new.id);
  return null;
end
$$;

-- Words of lender and agency about a debt are sealed under the lender's key, not the person's. They go with the last person of the
-- debt: what was said of its cases too once no law keeps it, or a court has spoken. As rotation does, it runs as the lender itself.
create function concordat.forget_words() returns trigger language plpgsql set search_path = '' as $$
declare
  debts uuid[];
  held uuid[];
begin
  select coalesce(array_agg(l.account_id), '{}') into debts from public.account_parties l
  where l.org_id = new.org_id and l.party_id = new.party_id and not exists (
    select from public.account_parties o join public.parties p on p.org_id = o.org_id and p.id = o.party_id
    where o.org_id = l.org_id and o.account_id = l.account_id and p.wrapped_key is not null);
  if debts = '{}' then return null; end if;
  select coalesce(array_agg(p.id), '{}') into held from public.placements p
  where p.lender_id = new.org_id and p.account_id = any (debts);
  update public.placements set end_note_sealed = '', version = version + 1
  where lender_id = new.org_id and id = any (held) and length(end_note_sealed) > 0;
  update public.placement_holds set note_sealed = '', version = version + 1
  where lender_id = new.org_id and placement_id = any (held) and length(note_sealed) > 0;
  update public.placement_returns set version = version + 1,
    note_sealed = case when note_sealed is not null then ''::bytea end,
    refusal_note_sealed = case when refusal_note_sealed is not null then ''::bytea end
  where lender_id = new.org_id and placement_id = any (held) and (length(note_sealed) > 0 or length(refusal_note_sealed) > 0);
  update public.placement_recalls set version = version + 1,
    note_sealed = case when note_sealed is not null then ''::bytea end,
    objection_note_sealed = case when objection_note_sealed is not null then ''::bytea end
  where lender_id = new.org_id and placement_id = any (held) and (length(note_sealed) > 0 or length(objection_note_sealed) > 0);
  update public.placement_queries set version = version + 1, question_sealed = '',
    answer_sealed = case when answer_sealed is not null then ''::bytea end
  where lender_id = new.org_id and placement_id = any (held) and (length(question_sealed) > 0 or length(answer_sealed) > 0);
  update public.placement_reports set note_sealed = ''
  where lender_id = new.org_id and placement_id = any (held) and length(note_sealed) > 0;
  if new.reason not in ('retention_elapsed', 'court_order') then return null; end if;
  update public.dispute_notes n set note_sealed = '' from public.dispute_cases k
  where k.lender_id = new.org_id and k.account_id = any (debts) and n.lender_id = k.lender_id and n.case_id = k.id
    and length(n.note_sealed) > 0;
  update public.dispute_cases set version = version + 1,
    statement_sealed = case when statement_sealed is not null then ''::bytea end,
    reasons_sealed = case when reasons_sealed is not null then ''::bytea end
  where lender_id = new.org_id and account_id = any (debts) and (length(statement_sealed) > 0 or length(reasons_sealed) > 0);
  return null;
end
$$;
revoke all on function concordat.forget_words() from public;
grant execute on function concordat.forget_words() to concordat_app;

create trigger forget_words after insert on erasures for each row execute function concordat.forget_words();
