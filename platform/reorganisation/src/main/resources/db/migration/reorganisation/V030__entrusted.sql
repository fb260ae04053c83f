ALTER TABLE reorganisation_lists ADD COLUMN gives VARCHAR(40);
ALTER TABLE reorganisation_lists ADD COLUMN takes VARCHAR(40);
