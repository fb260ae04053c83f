ALTER TABLE correspondence_outgoing ADD COLUMN destroyed VARCHAR(5) DEFAULT 'no' NOT NULL;
UPDATE correspondence_outgoing SET destroyed = 'yes'
  WHERE id IN (SELECT letter_id FROM correspondence_filed WHERE fate = 'DESTROYED');
