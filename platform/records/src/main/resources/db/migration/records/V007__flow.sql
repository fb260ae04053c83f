create index records_entries_begun on records_entries (begun, lot_id);
create index records_entries_ended on records_entries (ended_on, lot_id);
