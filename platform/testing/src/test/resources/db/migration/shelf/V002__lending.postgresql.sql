alter table shelf_books add column lent boolean default false not null;
create extension if not exists plpgsql;
