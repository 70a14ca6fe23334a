-- Organisations that were there before look for periods that are over as well.
insert into jobs (org_id, id, kind, subject_id, due_at, created_at)
select o.id, '00000000-0000-7000-8000-000000000040', 'remittances.run', concordat.typeid('org', o.id), o.created_at,
  o.created_at
from organisations o where o.kind in ('lender', 'debt_buyer')
on conflict do nothing;

-- Under which mandate an agency took what it took: told by the placement, for what was recorded before it was kept.
update payments f set mandate_id = p.mandate_id, version = f.version + 1
from placements p
where p.lender_id = f.lender_id and p.id = f.placement_id and p.agency_id = f.agency_id
  and f.paid_to = 'agency' and f.mandate_id is null;

update posting_sets s set mandate_id = f.mandate_id
from payments f
where f.lender_id = s.lender_id and f.id = s.payment_id and f.agency_id = s.agency_id
  and s.mandate_id is null and f.mandate_id is not null;

-- When an agency first sought the borrower of a placement. A function, so that a payment does not plan the months of
-- activities that hardly any mandate asks about.
create function concordat.first_sought(lender uuid, placement uuid) returns timestamptz
language plpgsql stable set search_path = '' as $$
begin
  return (select min(a.happened_at) from public.activities a
    where a.lender_id = lender and a.placement_id = placement and a.direction = 'outbound');
end
$$;
