CREATE INDEX correspondence_scopes_scope ON correspondence_scopes (scope, letter_id);
