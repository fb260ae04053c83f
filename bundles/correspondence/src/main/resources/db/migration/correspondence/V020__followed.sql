CREATE TABLE correspondence_followed (
  hand_over VARCHAR(100) NOT NULL,
  place VARCHAR(40) NOT NULL,
  row_id VARCHAR(36) NOT NULL,
  former VARCHAR(2000) NOT NULL,
  PRIMARY KEY (hand_over, place, row_id)
);
