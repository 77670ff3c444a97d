package ironstride.codec.fit;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.ExerciseTitleMesg;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.LapMesg;
import com.garmin.fit.Mesg;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.SetMesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/// Activities as a watch writes them, by the vendor's encoder.
public final class ForeignFit {

    public static final Instant START = Instant.parse("2026-10-01T17:00:00Z");

    private final List<Mesg> messages = new ArrayList<>();

    private final Instant start;

    public ForeignFit() {
        this(START);
    }

    public ForeignFit(Instant start) {
        this.start = start;
        var id = new FileIdMesg();
        id.setType(File.ACTIVITY);
        id.setManufacturer(1);
        id.setSerialNumber(3_999_888_777L);
        id.setTimeCreated(time(0));
        messages.add(id);
    }

    public static ForeignFit run(int seconds) {
        return run(START, seconds);
    }

    public static ForeignFit run(Instant start, int seconds) {
        var file = new ForeignFit(start);
        file.records(0, seconds);
        file.lap(0, seconds / 2, seconds / 2 * 3.0f, 0);
        file.lap(seconds / 2, seconds - seconds / 2, (seconds - seconds / 2) * 3.0f, 1);
        file.session(0, seconds, Sport.RUNNING, SubSport.GENERIC, seconds * 3.0f);
        return file;
    }

    private DateTime time(int second) {
        return new DateTime(Date.from(start.plusSeconds(second)));
    }

    public ForeignFit add(Mesg message) {
        messages.add(message);
        return this;
    }

    /// 3 m a second, from 120 beats a minute on, 90 strides a minute.
    public ForeignFit records(int from, int count) {
        for (int k = 0; k < count; k++) {
            var record = new RecordMesg();
            record.setTimestamp(time(from + k));
            record.setPositionLat(600_000_000 + 100 * k);
            record.setPositionLong(100_000_000 + 50 * k);
            record.setHeartRate((short) (120 + Math.min(60, k / 10)));
            record.setCadence((short) 90);
            record.setDistance(3.0f * k);
            record.setEnhancedSpeed(3.0f);
            record.setEnhancedAltitude(200.0f + k % 7);
            messages.add(record);
        }
        return this;
    }

    public ForeignFit lap(int from, int seconds, float metres, int step) {
        var lap = new LapMesg();
        lap.setTimestamp(time(from + seconds));
        lap.setStartTime(time(from));
        lap.setTotalElapsedTime((float) seconds);
        lap.setTotalTimerTime((float) seconds);
        lap.setTotalDistance(metres);
        lap.setAvgHeartRate((short) 150);
        lap.setWktStepIndex(step);
        messages.add(lap);
        return this;
    }

    public ForeignFit session(int from, int seconds, Sport sport, SubSport subSport, float metres) {
        var session = new SessionMesg();
        session.setTimestamp(time(from + seconds));
        session.setStartTime(time(from));
        session.setSport(sport);
        session.setSubSport(subSport);
        session.setTotalElapsedTime((float) seconds);
        session.setTotalTimerTime(seconds - 10.0f);
        session.setTotalDistance(metres);
        session.setAvgHeartRate((short) 151);
        session.setMaxHeartRate((short) 180);
        session.setAvgRunningCadence((short) 88);
        session.setTotalAscent(42);
        session.setWorkoutRpe((short) 70);
        messages.add(session);
        return this;
    }

    public ForeignFit set(int from, int seconds, int reps, float kilograms, int category, int subtype) {
        var set = new SetMesg();
        set.setTimestamp(time(from + seconds));
        set.setStartTime(time(from));
        set.setDuration((float) seconds);
        set.setRepetitions(reps);
        set.setWeight(kilograms);
        set.setSetType((short) 1);
        set.setCategory(0, category);
        set.setCategorySubtype(0, subtype);
        messages.add(set);
        return this;
    }

    public ForeignFit rest(int from, int seconds) {
        var set = new SetMesg();
        set.setTimestamp(time(from + seconds));
        set.setStartTime(time(from));
        set.setDuration((float) seconds);
        set.setSetType((short) 0);
        messages.add(set);
        return this;
    }

    public ForeignFit title(int category, int name, String text) {
        var title = new ExerciseTitleMesg();
        title.setExerciseCategory(category);
        title.setExerciseName(name);
        title.setWktStepName(0, text);
        messages.add(title);
        return this;
    }

    public byte[] bytes() {
        var encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
        encoder.open();
        messages.forEach(encoder::write);
        var activity = new ActivityMesg();
        activity.setTimestamp(time(0));
        encoder.write(activity);
        return encoder.close();
    }
}
