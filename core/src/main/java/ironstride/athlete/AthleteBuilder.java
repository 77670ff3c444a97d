package ironstride.athlete;

import ironstride.quantity.Units;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes an [Athlete] step by step; everything that is not said keeps its default.
///
/// The defaults are those of week notation: goal health, intermediate at both, nothing else known, in UTC.
public final class AthleteBuilder {

    private String name = "Athlete";
    private Optional<LocalDate> born = Optional.empty();
    private Optional<Sex> sex = Optional.empty();
    private Body body = Body.UNKNOWN;
    private ZoneId zone = ZoneOffset.UTC;
    private Units units = Units.METRIC;
    private Goal goal = Goal.HEALTH;
    private Optional<Goal> secondGoal = Optional.empty();
    private LocalDate start;
    private List<Race> races = List.of();
    private RunningProfile running = RunningProfile.of(Level.INTERMEDIATE);
    private StrengthProfile strength = StrengthProfile.of(Level.INTERMEDIATE);
    private Map<String, Place> places = Map.of();
    private Optional<Availability> availability = Optional.empty();
    private List<FixedSession> fixed = List.of();
    private List<LockedSession> locked = List.of();
    private Preferences preferences = Preferences.NONE;
    private Limits limits = Limits.NONE;
    private List<DateRange> blackouts = List.of();
    private Map<String, RuleSetting> rules = Map.of();
    private Health health = Health.NOT_ASKED;

    /// @param start the Monday the plan begins at
    public AthleteBuilder(LocalDate start) {
        this.start = start;
    }

    AthleteBuilder(Athlete athlete) {
        name = athlete.name();
        born = athlete.born();
        sex = athlete.sex();
        body = athlete.body();
        zone = athlete.zone();
        units = athlete.units();
        goal = athlete.goal();
        secondGoal = athlete.secondGoal();
        start = athlete.start();
        races = athlete.races();
        running = athlete.running();
        strength = athlete.strength();
        places = athlete.places();
        availability = athlete.availability();
        fixed = athlete.fixed();
        locked = athlete.locked();
        preferences = athlete.preferences();
        limits = athlete.limits();
        blackouts = athlete.blackouts();
        rules = athlete.rules();
        health = athlete.health();
    }

    public AthleteBuilder name(String value) {
        name = value;
        return this;
    }

    public AthleteBuilder born(LocalDate value) {
        born = Optional.of(value);
        return this;
    }

    public AthleteBuilder sex(Sex value) {
        sex = Optional.of(value);
        return this;
    }

    public AthleteBuilder body(Body value) {
        body = value;
        return this;
    }

    public AthleteBuilder zone(ZoneId value) {
        zone = value;
        return this;
    }

    public AthleteBuilder units(Units value) {
        units = value;
        return this;
    }

    public AthleteBuilder goal(Goal value) {
        goal = value;
        return this;
    }

    public AthleteBuilder secondGoal(Goal value) {
        secondGoal = Optional.of(value);
        return this;
    }

    public AthleteBuilder start(LocalDate value) {
        start = value;
        return this;
    }

    public AthleteBuilder races(List<Race> value) {
        races = value;
        return this;
    }

    public AthleteBuilder running(RunningProfile value) {
        running = value;
        return this;
    }

    public AthleteBuilder strength(StrengthProfile value) {
        strength = value;
        return this;
    }

    public AthleteBuilder places(Map<String, Place> value) {
        places = value;
        return this;
    }

    public AthleteBuilder availability(Availability value) {
        availability = Optional.of(value);
        return this;
    }

    public AthleteBuilder fixed(List<FixedSession> value) {
        fixed = value;
        return this;
    }

    public AthleteBuilder locked(List<LockedSession> value) {
        locked = value;
        return this;
    }

    public AthleteBuilder preferences(Preferences value) {
        preferences = value;
        return this;
    }

    public AthleteBuilder limits(Limits value) {
        limits = value;
        return this;
    }

    public AthleteBuilder blackouts(List<DateRange> value) {
        blackouts = value;
        return this;
    }

    public AthleteBuilder rules(Map<String, RuleSetting> value) {
        rules = value;
        return this;
    }

    public AthleteBuilder health(Health value) {
        health = value;
        return this;
    }

    public Athlete build() {
        return new Athlete(
                name,
                born,
                sex,
                body,
                zone,
                units,
                goal,
                secondGoal,
                start,
                races,
                running,
                strength,
                places,
                availability,
                fixed,
                locked,
                preferences,
                limits,
                blackouts,
                rules,
                health);
    }
}
