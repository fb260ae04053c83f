ALTER TABLE correspondence_attachments ADD COLUMN body_text VARCHAR(31000) DEFAULT '' NOT NULL;
