CREATE TABLE correspondence_heirs (
  former VARCHAR(40) NOT NULL PRIMARY KEY,
  heir VARCHAR(40) NOT NULL,
  on_day DATE NOT NULL,
  hand_over VARCHAR(100) NOT NULL
);
CREATE INDEX correspondence_outgoing_sent ON correspondence_outgoing (sent_at);
