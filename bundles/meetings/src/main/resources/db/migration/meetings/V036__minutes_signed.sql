ALTER TABLE meetings_meetings ADD COLUMN circulated_at TIMESTAMP;
ALTER TABLE meetings_meetings ADD COLUMN signer_name VARCHAR(300);
ALTER TABLE meetings_meetings ADD COLUMN signer_lines VARCHAR(1000);
