-- What a report of a contact asks of the activities. Functions of their own, with the rights of whoever asks: a statement that names
-- the partitioned table is planned over all its months, which took a third of the time of recording one activity.

-- The calls of the day before a moment by one recorder to one person, newest first: seven are enough to say that it is the seventh.
create function concordat.recent_calls(by_org uuid, lends boolean, party uuid, moment timestamptz) returns jsonb
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare found jsonb;
begin
  if lends then
    select jsonb_agg(jsonb_build_object('at', q.happened_at, 'disposition', q.disposition)) into found from (
      select a.happened_at, a.disposition from public.activities a
      where a.lender_id = by_org and a.party_id = party and a.happened_at > moment - interval '1 day' and a.happened_at <= moment
        and a.recorded_by = by_org and a.direction = 'outbound' and a.channel = 'phone' and a.corrects is null
      order by a.happened_at desc limit 7) q;
  else
    select jsonb_agg(jsonb_build_object('at', q.happened_at, 'disposition', q.disposition)) into found from (
      select a.happened_at, a.disposition from public.activities a
      where a.agency_id = by_org and a.party_id = party and a.happened_at > moment - interval '1 day' and a.happened_at <= moment
        and a.recorded_by = by_org and a.direction = 'outbound' and a.channel = 'phone' and a.corrects is null
      order by a.happened_at desc limit 7) q;
  end if;
  return found;
end
$$;

-- The activity that a recorder has recorded under its reference at that moment already.
create function concordat.activity_under(lender uuid, by_org uuid, ref text, moment timestamptz) returns uuid
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan as $$
begin
  return (select a.id from public.activities a
    where a.lender_id = lender and a.happened_at = moment and a.recorded_by = by_org and a.reference = ref limit 1);
end
$$;
