CREATE TABLE @id@_matters (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  unit VARCHAR(40) NOT NULL,
  subject VARCHAR(300) NOT NULL,
  taken_in_at TIMESTAMP NOT NULL,
  settled_at TIMESTAMP
);

CREATE INDEX @id@_matters_of_unit ON @id@_matters (unit, taken_in_at);
