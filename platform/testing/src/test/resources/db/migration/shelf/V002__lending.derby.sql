-- the two differ in nothing; the pair shows that each database takes its own
alter table shelf_books add column lent boolean default false not null;
