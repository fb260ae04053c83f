CREATE INDEX correspondence_attachments_file ON correspondence_attachments (sha256);
CREATE INDEX correspondence_outgoing_paper ON correspondence_outgoing (paper_sha256);
CREATE TABLE correspondence_demo_scenes (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  story_end TIMESTAMP NOT NULL,
  letter_key VARCHAR(40),
  letter_id CHAR(36)
);
