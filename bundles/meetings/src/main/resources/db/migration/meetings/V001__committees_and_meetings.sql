CREATE TABLE meetings_committees (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  unit VARCHAR(40) NOT NULL,
  name VARCHAR(200) NOT NULL,
  appointed_by VARCHAR(300) NOT NULL
);

CREATE TABLE meetings_members (
  committee_id VARCHAR(36) NOT NULL REFERENCES meetings_committees (id),
  place INTEGER NOT NULL,
  person VARCHAR(40) NOT NULL,
  part VARCHAR(20) NOT NULL,
  PRIMARY KEY (committee_id, place)
);

CREATE TABLE meetings_meetings (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  committee_id VARCHAR(36) NOT NULL REFERENCES meetings_committees (id),
  state VARCHAR(20) NOT NULL,
  starts_at TIMESTAMP NOT NULL,
  place VARCHAR(200) NOT NULL,
  urgent BOOLEAN NOT NULL,
  meeting_year INTEGER,
  meeting_no INTEGER,
  opened_at TIMESTAMP,
  closed_at TIMESTAMP
);
CREATE INDEX meetings_meetings_starts ON meetings_meetings (starts_at);
CREATE INDEX meetings_meetings_committee ON meetings_meetings (committee_id);

CREATE TABLE meetings_agenda (
  meeting_id VARCHAR(36) NOT NULL REFERENCES meetings_meetings (id),
  place INTEGER NOT NULL,
  heading VARCHAR(20) NOT NULL,
  subject VARCHAR(300) NOT NULL,
  discussion VARCHAR(8000) NOT NULL,
  resolution VARCHAR(8000) NOT NULL,
  owner VARCHAR(40),
  due_on DATE,
  done BOOLEAN NOT NULL,
  PRIMARY KEY (meeting_id, place)
);

CREATE TABLE meetings_attendance (
  meeting_id VARCHAR(36) NOT NULL REFERENCES meetings_meetings (id),
  place INTEGER NOT NULL,
  person VARCHAR(40) NOT NULL,
  PRIMARY KEY (meeting_id, place)
);

CREATE TABLE meetings_notice_rules (
  id INTEGER NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  days INTEGER NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  citation VARCHAR(300) NOT NULL,
  verified BOOLEAN NOT NULL
);
INSERT INTO meetings_notice_rules (id, version, days, valid_from, valid_to, citation, verified)
  VALUES (1, 1, 3, '1996-11-14', NULL, 'พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 80', FALSE);
