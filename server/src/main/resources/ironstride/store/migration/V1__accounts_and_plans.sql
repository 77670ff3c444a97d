-- One schema for SQLite and PostgreSQL; what differs comes from placeholders.
-- Every table starts with the athlete's id. Instants are milliseconds since 1970-01-01T00:00Z.

create table athlete (
    athlete_id varchar(36) not null primary key,
    name varchar(64) not null,
    -- The name as it is compared: without the difference of capitals.
    name_key varchar(64) not null unique,
    -- Argon2id; empty for the one athlete of a server that asks for no sign-in.
    password_hash varchar(512) not null,
    created_at bigint not null
);

create table login_session (
    athlete_id varchar(36) not null references athlete (athlete_id) on delete cascade,
    token_hash varchar(64) not null primary key,
    created_at bigint not null,
    used_at bigint not null
);

create index login_session_athlete on login_session (athlete_id);

-- What an athlete's training looks like, version by version; the highest is the one that holds.
create table plan_version (
    athlete_id varchar(36) not null references athlete (athlete_id) on delete cascade,
    version integer not null,
    -- The version that undoing this one brings back; none for the first.
    parent integer,
    created_at bigint not null,
    who varchar(16) not null,
    what varchar(500) not null,
    profile text not null,
    -- The plan document and what the plan page shows of it, both gzipped JSON.
    document ${blob} not null,
    overview ${blob} not null,
    primary key (athlete_id, version)
);

create table outcome (
    athlete_id varchar(36) not null references athlete (athlete_id) on delete cascade,
    session_id varchar(100) not null,
    status varchar(16) not null,
    effort integer,
    note varchar(2000) not null,
    changed_at bigint not null,
    primary key (athlete_id, session_id)
);

create table feed (
    athlete_id varchar(36) not null primary key references athlete (athlete_id) on delete cascade,
    token_hash varchar(64) not null unique,
    created_at bigint not null
);

-- The calendar that was last given out, from which the next one learns what has moved.
create table calendar (
    athlete_id varchar(36) not null primary key references athlete (athlete_id) on delete cascade,
    version integer not null,
    -- Gzipped iCalendar text.
    text ${blob} not null
);
