-- A simulated move names the account it is of; those of before were of placements.
update policy_simulation_moves m set account_id = p.account_id
from placements p where p.lender_id = m.lender_id and p.id = m.placement_id;
