ALTER TABLE meetings_committees ADD COLUMN series_unit VARCHAR(40);
UPDATE meetings_committees SET series_unit = unit;
ALTER TABLE meetings_committees ADD COLUMN begun_on DATE;
CREATE TABLE meetings_followed (
  hand_over VARCHAR(100) NOT NULL,
  committee_id VARCHAR(36) NOT NULL,
  former_series VARCHAR(40) NOT NULL,
  PRIMARY KEY (hand_over, committee_id)
);
ALTER TABLE meetings_meetings ADD COLUMN series_unit VARCHAR(40);
UPDATE meetings_meetings SET series_unit =
  (SELECT c.unit FROM meetings_committees c WHERE c.id = meetings_meetings.committee_id) WHERE meeting_no IS NOT NULL;
