create table desk_intakes (
    id varchar(120) not null primary key,
    person varchar(40) not null,
    intake varchar(200) not null,
    sha256 varchar(64) not null,
    row_count integer not null,
    taken_at timestamp not null,
    version bigint not null
);
