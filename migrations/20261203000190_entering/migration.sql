-- Says for the rest of the transaction whose it is, which every policy reads, and answers whether the credential still
-- stands: its client active and of the token's epoch, the token not revoked. Without a client it is the service itself.
create function concordat.enter(org uuid, world text, client uuid, token_epoch integer, token text) returns boolean
language plpgsql as $$
declare
  said text := set_config('app.org', org::text, true) || set_config('app.world', world, true)
    || set_config('app.claimed', 'yes', true);
begin
  return client is null or coalesce((
    select c.status = 'active' and c.epoch = coalesce(token_epoch, c.epoch) and not exists (
      select from public.spent_tokens s
      where s.org_id = c.org_id and s.client_id = c.id and s.use = 'revoked' and s.token_id = token)
    from public.clients c where c.org_id = org and c.id = client), false);
end
$$;
revoke all on function concordat.enter(uuid, text, uuid, integer, text) from public;
grant execute on function concordat.enter(uuid, text, uuid, integer, text) to concordat_app;
