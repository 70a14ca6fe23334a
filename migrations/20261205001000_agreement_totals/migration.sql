-- What instalments sum to, for the check that holds them to their agreement's total.
create function concordat.schedule_total(schedule jsonb) returns bigint language sql immutable set search_path = '' as $$
  select sum((i ->> 'amount')::bigint)::bigint from jsonb_array_elements(schedule) i
$$;
