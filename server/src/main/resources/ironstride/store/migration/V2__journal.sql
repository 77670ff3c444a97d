-- What athletes have done and felt. As before every table starts with the athlete's id, instants are milliseconds
-- since 1970-01-01T00:00Z, and days are ISO dates.

-- Files that activities were read from, as they came.
create table original (
    athlete_id varchar(36) not null references athlete (athlete_id) on delete cascade,
    sha256 varchar(64) not null,
    name varchar(255) not null,
    bytes ${blob} not null,
    created_at bigint not null,
    primary key (athlete_id, sha256)
);

create table activity (
    athlete_id varchar(36) not null references athlete (athlete_id) on delete cascade,
    activity_id varchar(100) not null,
    start_at bigint not null,
    end_at bigint not null,
    -- JSON.
    document text not null,
    -- The file it was read from, when there was one.
    original varchar(64),
    -- The planned session it was, when it was one.
    session_id varchar(100),
    changed_at bigint not null,
    primary key (athlete_id, activity_id)
);

create index activity_start on activity (athlete_id, start_at);

-- What an exercise of another app means, as the athlete has confirmed it.
create table exercise_name (
    athlete_id varchar(36) not null references athlete (athlete_id) on delete cascade,
    said varchar(200) not null,
    exercise varchar(210) not null,
    primary key (athlete_id, said)
);

create table body_event (
    athlete_id varchar(36) not null references athlete (athlete_id) on delete cascade,
    event_id varchar(100) not null,
    from_day varchar(10) not null,
    -- JSON.
    document text not null,
    changed_at bigint not null,
    primary key (athlete_id, event_id)
);

create table check_in (
    athlete_id varchar(36) not null references athlete (athlete_id) on delete cascade,
    day varchar(10) not null,
    -- JSON.
    document text not null,
    changed_at bigint not null,
    primary key (athlete_id, day)
);
