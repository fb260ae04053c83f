ALTER TABLE correspondence_attachments DROP COLUMN body_text;
