CREATE TABLE correspondence_incoming (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  registry VARCHAR(40) NOT NULL,
  state VARCHAR(20) NOT NULL,
  doc_no VARCHAR(100) NOT NULL,
  doc_date DATE NOT NULL,
  from_name VARCHAR(300) NOT NULL,
  to_name VARCHAR(300) NOT NULL,
  subject VARCHAR(500) NOT NULL,
  note VARCHAR(4000) NOT NULL,
  enclosures VARCHAR(8000) NOT NULL,
  urgency VARCHAR(20) NOT NULL,
  secrecy VARCHAR(20) NOT NULL,
  secrecy_reason VARCHAR(500) NOT NULL,
  due_at TIMESTAMP,
  received_at TIMESTAMP NOT NULL,
  registered_at TIMESTAMP,
  reg_no INTEGER,
  owner_unit VARCHAR(40),
  unit_no INTEGER,
  officer VARCHAR(40),
  holder VARCHAR(40),
  action_taken VARCHAR(500) NOT NULL,
  retention VARCHAR(20),
  file_code VARCHAR(60),
  closed_at TIMESTAMP,
  keep_until DATE
);
CREATE INDEX correspondence_incoming_received ON correspondence_incoming (received_at);
CREATE INDEX correspondence_incoming_owner ON correspondence_incoming (owner_unit, state);
CREATE INDEX correspondence_incoming_registry ON correspondence_incoming (registry, state);
CREATE INDEX correspondence_incoming_holder ON correspondence_incoming (holder, state);
CREATE INDEX correspondence_incoming_doc_no ON correspondence_incoming (doc_no);

CREATE TABLE correspondence_routings (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  letter_id VARCHAR(36) NOT NULL,
  unit VARCHAR(40) NOT NULL,
  part VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  unit_no INTEGER,
  note VARCHAR(2000) NOT NULL,
  sent_at TIMESTAMP NOT NULL
);
CREATE INDEX correspondence_routings_letter ON correspondence_routings (letter_id);
CREATE INDEX correspondence_routings_unit ON correspondence_routings (unit, state);

CREATE TABLE correspondence_slips (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  letter_id VARCHAR(36) NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  person VARCHAR(40) NOT NULL,
  note VARCHAR(2000) NOT NULL,
  due_on DATE,
  made_at TIMESTAMP NOT NULL,
  done_at TIMESTAMP,
  remark VARCHAR(2000) NOT NULL
);
CREATE INDEX correspondence_slips_letter ON correspondence_slips (letter_id);
CREATE INDEX correspondence_slips_person ON correspondence_slips (person, done_at);

CREATE TABLE correspondence_outgoing (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  unit VARCHAR(40) NOT NULL,
  drafter VARCHAR(40) NOT NULL,
  holder VARCHAR(40),
  state VARCHAR(20) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  issuer VARCHAR(40) NOT NULL,
  addressee VARCHAR(300) NOT NULL,
  salutation VARCHAR(100) NOT NULL,
  subject VARCHAR(500) NOT NULL,
  reference_text VARCHAR(500) NOT NULL,
  body VARCHAR(31000) NOT NULL,
  enclosures VARCHAR(8000) NOT NULL,
  copies_to VARCHAR(4000) NOT NULL,
  internal_to VARCHAR(2000) NOT NULL,
  urgency VARCHAR(20) NOT NULL,
  secrecy VARCHAR(20) NOT NULL,
  secrecy_reason VARCHAR(500) NOT NULL,
  answers VARCHAR(36),
  created_at TIMESTAMP NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  doc_no VARCHAR(100),
  doc_date DATE,
  reg_kind VARCHAR(20),
  reg_no INTEGER,
  signer VARCHAR(40),
  signer_name VARCHAR(200),
  signer_position VARCHAR(300),
  signer_capacity VARCHAR(20),
  signer_for VARCHAR(300),
  signed_at TIMESTAMP,
  paper_sha256 VARCHAR(64),
  channel VARCHAR(20),
  sent_at TIMESTAMP,
  delivered_at TIMESTAMP,
  received_by VARCHAR(200),
  cancel_reason VARCHAR(500),
  retention VARCHAR(20),
  file_code VARCHAR(60),
  closed_at TIMESTAMP,
  keep_until DATE
);
CREATE INDEX correspondence_outgoing_changed ON correspondence_outgoing (changed_at);
CREATE INDEX correspondence_outgoing_unit ON correspondence_outgoing (unit, state);
CREATE INDEX correspondence_outgoing_issuer ON correspondence_outgoing (issuer, state);
CREATE INDEX correspondence_outgoing_holder ON correspondence_outgoing (holder, state);
CREATE INDEX correspondence_outgoing_drafter ON correspondence_outgoing (drafter);

CREATE TABLE correspondence_minutes (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  letter_id VARCHAR(36) NOT NULL,
  seq_no BIGINT NOT NULL,
  decision VARCHAR(20) NOT NULL,
  body VARCHAR(2000) NOT NULL,
  person VARCHAR(40) NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  post VARCHAR(300) NOT NULL,
  capacity VARCHAR(20) NOT NULL,
  on_behalf_of VARCHAR(300) NOT NULL,
  made_at TIMESTAMP NOT NULL
);
CREATE INDEX correspondence_minutes_letter ON correspondence_minutes (letter_id, seq_no);

CREATE TABLE correspondence_history (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  letter_id VARCHAR(36) NOT NULL,
  seq_no BIGINT NOT NULL,
  made_at TIMESTAMP NOT NULL,
  account VARCHAR(60) NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  act VARCHAR(40) NOT NULL,
  note VARCHAR(2000) NOT NULL
);
CREATE INDEX correspondence_history_letter ON correspondence_history (letter_id, seq_no);

CREATE TABLE correspondence_attachments (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  letter_id VARCHAR(36) NOT NULL,
  seq_no BIGINT NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  media_type VARCHAR(120) NOT NULL,
  size_bytes BIGINT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  added_by VARCHAR(200) NOT NULL,
  added_at TIMESTAMP NOT NULL
);
CREATE INDEX correspondence_attachments_letter ON correspondence_attachments (letter_id, seq_no);

CREATE TABLE correspondence_links (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  from_id VARCHAR(36) NOT NULL,
  to_id VARCHAR(36) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  CONSTRAINT correspondence_links_once UNIQUE (from_id, to_id, kind)
);
CREATE INDEX correspondence_links_to ON correspondence_links (to_id);

CREATE TABLE correspondence_scopes (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  letter_id VARCHAR(36) NOT NULL,
  scope VARCHAR(60) NOT NULL,
  CONSTRAINT correspondence_scopes_once UNIQUE (letter_id, scope)
);

CREATE TABLE correspondence_register (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  unit VARCHAR(40) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  year_be INTEGER NOT NULL,
  entry_no INTEGER NOT NULL,
  letter_id VARCHAR(36),
  doc_no VARCHAR(100) NOT NULL,
  doc_date DATE,
  from_name VARCHAR(300) NOT NULL,
  to_name VARCHAR(300) NOT NULL,
  subject VARCHAR(500) NOT NULL,
  action_taken VARCHAR(500) NOT NULL,
  remark VARCHAR(500) NOT NULL,
  urgency VARCHAR(20) NOT NULL,
  secrecy VARCHAR(20) NOT NULL,
  registered_at TIMESTAMP NOT NULL,
  registered_on DATE NOT NULL,
  registered_by VARCHAR(60) NOT NULL,
  cancel_reason VARCHAR(500),
  CONSTRAINT correspondence_register_once UNIQUE (unit, kind, year_be, entry_no)
);
CREATE INDEX correspondence_register_letter ON correspondence_register (letter_id);
