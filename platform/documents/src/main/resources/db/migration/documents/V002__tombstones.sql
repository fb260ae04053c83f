CREATE TABLE documents_tombstones (
  id VARCHAR(100) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(1000) NOT NULL,
  secrecy VARCHAR(20) NOT NULL,
  custodian VARCHAR(40) NOT NULL,
  begun_on DATE NOT NULL,
  destroyed_on DATE NOT NULL,
  set_at TIMESTAMP NOT NULL,
  ground VARCHAR(500) NOT NULL,
  minutes VARCHAR(2000) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  account VARCHAR(100) NOT NULL
);
CREATE TABLE documents_remains (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  tombstone_id VARCHAR(100) NOT NULL,
  seq_no INTEGER NOT NULL,
  content_name VARCHAR(300) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  CONSTRAINT documents_remains_once UNIQUE (tombstone_id, seq_no)
);
CREATE INDEX documents_remains_content ON documents_remains (sha256);
