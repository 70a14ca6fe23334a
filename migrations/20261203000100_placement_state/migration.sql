-- Placements held before holds, recalls and returns stood apart from their status.
update placements set base_status = status, version = version + 1 where status in ('accepted', 'active');
