-- The gym logger. A lift is kept as parts that several devices may change, each for itself: its head, its note, its
-- end, its exercises, its sets. As before every table starts with the athlete's id, and instants are milliseconds
-- since 1970-01-01T00:00Z.

create table lift_log (
    athlete_id varchar(36) not null references athlete (athlete_id) on delete cascade,
    lift_id varchar(100) not null,
    changed_at bigint not null,
    primary key (athlete_id, lift_id)
);

create table lift_part (
    athlete_id varchar(36) not null references athlete (athlete_id) on delete cascade,
    lift_id varchar(100) not null,
    part_id varchar(100) not null,
    -- The change that made it what it is.
    revision varchar(36) not null,
    -- JSON; of a part that was removed what it was before.
    document text not null,
    removed integer not null,
    primary key (athlete_id, lift_id, part_id)
);

-- Changes that were made, so that one that is sent again is not made again.
create table lift_change (
    athlete_id varchar(36) not null references athlete (athlete_id) on delete cascade,
    change_id varchar(36) not null,
    lift_id varchar(100) not null,
    made_at bigint not null,
    primary key (athlete_id, change_id)
);

-- What lies at a place to be lifted.
create table place_rack (
    athlete_id varchar(36) not null references athlete (athlete_id) on delete cascade,
    place varchar(100) not null,
    -- JSON.
    document text not null,
    changed_at bigint not null,
    primary key (athlete_id, place)
);
