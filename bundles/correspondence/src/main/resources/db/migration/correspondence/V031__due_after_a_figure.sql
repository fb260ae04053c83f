ALTER TABLE correspondence_incoming ADD COLUMN due_figure VARCHAR(140);
