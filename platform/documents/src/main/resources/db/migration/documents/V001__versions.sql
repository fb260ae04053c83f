CREATE TABLE documents_versions (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  record_id VARCHAR(100) NOT NULL,
  slot VARCHAR(60) NOT NULL,
  number_no INTEGER NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  media_type VARCHAR(120) NOT NULL,
  size_bytes BIGINT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  account VARCHAR(100) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  note VARCHAR(500) NOT NULL,
  CONSTRAINT documents_versions_once UNIQUE (record_id, slot, number_no)
);
CREATE INDEX documents_versions_file ON documents_versions (sha256);
