-- What the coach proposed and what became of it. As before every table starts with the athlete's id, and instants are
-- milliseconds since 1970-01-01T00:00Z.

create table coach_decision (
    athlete_id varchar(36) not null references athlete (athlete_id) on delete cascade,
    proposal varchar(1000) not null,
    -- taken or refused
    state varchar(16) not null,
    decided_at bigint not null,
    -- The version of the plan that taking it made.
    version integer,
    -- What had been said of sessions that taking it moved into the future, as JSON by session: undoing brings it back.
    cleared text not null,
    primary key (athlete_id, proposal)
);

create table coach_setting (
    athlete_id varchar(36) not null primary key references athlete (athlete_id) on delete cascade,
    -- 1 when harmless proposals are taken without asking.
    automatic integer not null,
    -- The day of the athlete on which that was last looked at; empty before the first.
    looked_on varchar(10) not null
);

-- Activities that were taken out, so that it can be taken back. Their files stay as long as they do.
create table removed_activity (
    athlete_id varchar(36) not null references athlete (athlete_id) on delete cascade,
    activity_id varchar(100) not null,
    start_at bigint not null,
    end_at bigint not null,
    document text not null,
    original varchar(64),
    session_id varchar(100),
    removed_at bigint not null,
    primary key (athlete_id, activity_id)
);
