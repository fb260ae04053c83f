create index audit_entries_recorded on audit_entries (recorded_at);
