ALTER TABLE meetings_members ADD COLUMN seated_on DATE;
ALTER TABLE meetings_members ADD COLUMN left_on DATE;
