-- Organisations that were there before look for periods that are over as well.
insert into jobs (org_id, id, kind, subject_id, due_at, created_at)
select o.id, '00000000-0000-7000-8000-000000000040', 'remittances.run', concordat.typeid('org', o.id), o.created_at,
  o.created_at
from organisations o where o.kind in ('lender', 'debt_buyer')
on conflict do nothing;
